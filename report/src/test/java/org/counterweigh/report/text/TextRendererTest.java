package org.counterweigh.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Said;
import org.counterweigh.report.narrative.ReportWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("laws")
class TextRendererTest {

    private static final SourceFile SOURCE = new SourceFile("example.xlsx", "0123456789abcdef", "0.1.0");
    private static final int ENDLESS = 100_000;
    private static final int WIDTH = 100;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Counts.of(50));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_sentence_cell_and_caveat_of_the_document_is_in_the_text(long seed) {
        Document document = document(seed);
        String text = plain(new TextRenderer(ENDLESS).text(document));

        assertThat(Said.in(document))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(text).contains(plain(said)));
    }

    /** Headings are said again beside each row where a table has no room for columns. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_letter_is_lost_where_lines_break_and_no_line_is_wider_than_asked(long seed) {
        Document document = document(seed);
        String broken = new TextRenderer(WIDTH).text(document);
        Map<Integer, Long> letters = letters(broken);

        assertThat(broken.lines())
                .allSatisfy(line -> assertThat(Monospace.places(line)).isLessThanOrEqualTo(WIDTH));
        letters(new TextRenderer(ENDLESS).text(document))
                .forEach((letter, times) -> assertThat(letters.getOrDefault(letter, 0L))
                        .as(Character.toString(letter))
                        .isGreaterThanOrEqualTo(times));
    }

    private static Map<Integer, Long> letters(String text) {
        Map<Integer, Long> letters = new TreeMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> letters.merge(letter, 1L, Long::sum));
        return letters;
    }

    /** Without blanks, which stand for columns and ends of lines. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", "");
    }

    private static Document document(long seed) {
        Evaluation evaluation = ExampleUncertainty.on(Evaluations.RULED.seeded(seed));
        return ReportWriter.unpaged(evaluation, SOURCE, ExampleWording.WORDING);
    }
}
