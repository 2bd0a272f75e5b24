package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterweigh.Counts;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.plain.SeededWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads an amount on page one, on the pages of cash or on that of a kind of work finds it in result.json. */
class PrintedFiguresAreInTheResultTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");

    /** Of a thousand and more, so that it is not found by chance. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?(?![0-9,])");

    private static final String AFTER = "The eight factors";

    @TempDir
    Path folder;

    @Test
    void of_a_sample() throws IOException {
        assertThat(missing(EXAMPLES.resolve("northgate-rail-legal.xlsx"))).isEmpty();
    }

    @Tag("judges")
    @ParameterizedTest
    @ValueSource(strings = {"calder-instruments", "fernhill-homes-legal", "hartwell-lowe-llp", "tamarack-foods-legal"})
    void of_the_other_samples_that_write_figures_as_english_does(String sample) throws IOException {
        assertThat(missing(EXAMPLES.resolve(sample + ".xlsx"))).isEmpty();
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, Counts.of(100)).boxed();
    }

    @Tag("judges")
    @ParameterizedTest
    @MethodSource("seeds")
    void of_firms_made_up_by_a_seed(long seed) throws IOException {
        Path workbook = Workbooks.write(
                folder.resolve("seeded.xlsx"), SeededWorkbook.of(seed).text());

        assertThat(missing(workbook)).isEmpty();
    }

    /** What is printed and not in the result, with the words before it. */
    private static List<String> missing(Path workbook) throws IOException {
        List<Double> known = numbers(Printed.as(Format.JSON, workbook));
        String text = front(Printed.of(workbook));
        List<String> missing = new ArrayList<>();
        var amounts = AMOUNT.matcher(text);
        while (amounts.find()) {
            if (!isTick(amounts.group()) && !isAmong(known, amounts.group())) {
                missing.add(text.substring(Math.max(0, amounts.start() - 60), amounts.end()));
            }
        }
        return missing;
    }

    /** The marks of an axis are round, with two digits that count at most. */
    private static boolean isTick(String printed) {
        return printed.replace(",", "").matches("[0-9]{1,2}0+");
    }

    /** To the digit that is printed, gain or loss; the last digit gives way where a table adds up as printed. */
    private static boolean isAmong(List<Double> known, String printed) {
        double amount = Double.parseDouble(printed.replace(",", ""));
        int point = printed.indexOf('.');
        double rounding = Math.pow(10, point < 0 ? 0 : point + 1 - printed.length()) * (1 + 1e-9);
        return known.stream()
                .mapToDouble(Math::abs)
                .anyMatch(number -> Math.abs(number - amount) <= rounding
                        || Math.abs(number * 100 - amount) <= rounding
                        || Math.abs(number / 1e3 - amount) <= rounding
                        || Math.abs(number / 1e6 - amount) <= rounding);
    }

    private static List<Double> numbers(byte[] json) throws IOException {
        List<Double> numbers = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    numbers.add(parser.getDoubleValue());
                }
            }
        }
        return numbers;
    }

    /** Page one, Why, Cash and people, and what is said of each kind of work. */
    private static String front(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            int last = file.getNumberOfPages();
            for (var entry : file.getDocumentCatalog().getDocumentOutline().children()) {
                if (entry.getTitle().equals(AFTER)) {
                    last = file.getPages().indexOf(entry.findDestinationPage(file));
                }
            }
            var stripper = new PDFTextStripper();
            stripper.setEndPage(last);
            return stripper.getText(file)
                    .replaceAll(
                            "(?s)\nLimits and alternatives *\n.*?(?=\nThe offer against|\nThe eight factors|$)", "\n")
                    .replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
