package org.counterweigh.excel.workbook;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A date typed as text: with the year in front, where a time may follow, with its month in English, German or French, or as three numbers.
 *
 * <p>A year of two digits names no century, so it is not read.
 */
public final class DateText {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?=\\d{4}\\D|\\d{8}(?!\\d))(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[t ].*)?", Pattern.DOTALL);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|er)?[ -]([a-z]+)\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    /** The spellings of each month, without accents; German umlauts as vowels. */
    private static final Map<String, Integer> MONTHS = months(
            "jan january januar janvier janv",
            "feb february februar fevrier fevr fev",
            "mar march marz maerz mrz mars",
            "apr april avril avr",
            "may mai",
            "jun june juni juin",
            "jul july juli juillet juil",
            "aug august aout",
            "sep sept september septembre",
            "oct october okt oktober octobre",
            "nov november novembre",
            "dec december dez dezember decembre");

    private DateText() {}

    private static Map<String, Integer> months(String... spellings) {
        return IntStream.range(0, spellings.length)
                .boxed()
                .flatMap(month -> List.of(spellings[month].split(" ")).stream().map(name -> Map.entry(name, month + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every day the text may mean: none, one, or two where day and month may change places. */
    public static List<LocalDate> readings(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
        List<LocalDate> days = new ArrayList<>();
        Matcher numbers = YEAR_FIRST.matcher(plain);
        if (numbers.matches()) {
            add(days, number(numbers, 1), number(numbers, 3), number(numbers, 4));
        }
        numbers = YEAR_LAST.matcher(plain);
        if (numbers.matches()) {
            add(days, number(numbers, 4), number(numbers, 3), number(numbers, 1));
            add(days, number(numbers, 4), number(numbers, 1), number(numbers, 3));
        }
        numbers = DAY_MONTH.matcher(plain);
        if (numbers.matches()) {
            add(days, number(numbers, 3), MONTHS.getOrDefault(numbers.group(2), 0), number(numbers, 1));
        }
        numbers = MONTH_DAY.matcher(plain);
        if (numbers.matches()) {
            add(days, number(numbers, 3), MONTHS.getOrDefault(numbers.group(1), 0), number(numbers, 2));
        }
        return days.stream().distinct().toList();
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }

    private static void add(List<LocalDate> days, int year, int month, int day) {
        try {
            days.add(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            // The numbers, read this way round, are no day of any calendar.
        }
    }
}
