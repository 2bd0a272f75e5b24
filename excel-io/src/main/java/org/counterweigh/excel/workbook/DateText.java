package org.counterweigh.excel.workbook;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date typed as text: with the year in front, with its month in English, German or French, or as three numbers; a time may
 * follow numbers.
 *
 * <p>A year of two digits names no century, so it is not read.
 *
 * @param dayFirst the day it means where day comes before month; where the text leaves no choice, the same as the other
 * @param monthFirst the day it means where month comes before day
 */
public record DateText(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?=\\d{4}\\D|\\d{8}(?!\\d))(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[t ].*)?", Pattern.DOTALL);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:,? \\d{1,2}:.*)?", Pattern.DOTALL);
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

    private static Map<String, Integer> months(String... spellings) {
        return IntStream.range(0, spellings.length)
                .boxed()
                .flatMap(month -> List.of(spellings[month].split(" ")).stream().map(name -> Map.entry(name, month + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static DateText of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        Matcher numbers = YEAR_LAST.matcher(plain);
        if (numbers.matches()) {
            int year = number(numbers, 4);
            return new DateText(
                    day(year, number(numbers, 3), number(numbers, 1)),
                    day(year, number(numbers, 1), number(numbers, 3)));
        }
        Optional<LocalDate> only = only(plain);
        return new DateText(only, only);
    }

    /** The day of a text that gives its order itself. */
    private static Optional<LocalDate> only(String plain) {
        Matcher numbers = YEAR_FIRST.matcher(plain);
        if (numbers.matches()) {
            return day(number(numbers, 1), number(numbers, 3), number(numbers, 4));
        }
        Matcher named = DAY_MONTH.matcher(plain);
        if (named.matches()) {
            return day(number(named, 3), MONTHS.getOrDefault(named.group(2), 0), number(named, 1));
        }
        Matcher american = MONTH_DAY.matcher(plain);
        return american.matches()
                ? day(number(american, 3), MONTHS.getOrDefault(american.group(1), 0), number(american, 2))
                : Optional.empty();
    }

    /** Every day the text may mean: none, one, or two where day and month may change places. */
    public List<LocalDate> readings() {
        return Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether day and month may change places. */
    public boolean isOpen() {
        return readings().size() == 2;
    }

    /** The order in which the text alone makes sense, as of 31/03/2026; empty where both do, or none. */
    public Optional<DateOrder> proves() {
        if (dayFirst.isPresent() == monthFirst.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(dayFirst.isPresent() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
