package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.counterweigh.Counts;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.plain.SeededWorkbook;
import org.counterweigh.report.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of whole workbooks are fit for screen readers (PDF/UA-1) and for archives (PDF/A-3a), as veraPDF judges. */
@Tag("judges")
class StandardsOfReportsTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");

    @TempDir
    Path folder;

    @Test
    void the_report_of_a_sample_keeps_both_standards_and_takes_eighteen_pages_for_four_kinds_of_work()
            throws IOException {
        byte[] pdf = Printed.of(EXAMPLES.resolve("tamarack-foods-legal.xlsx"));

        assertThat(VeraPdf.broken(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isLessThanOrEqualTo(18);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calder-instruments",
                "elbtal-versicherung",
                "fernhill-homes-legal",
                "hartwell-lowe-llp",
                "merwede-logistics-legal",
                "northgate-rail-legal"
            })
    void so_do_those_of_the_other_samples(String sample) {
        assertThat(VeraPdf.broken(Printed.of(EXAMPLES.resolve(sample + ".xlsx"))))
                .isEmpty();
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, Counts.of(200)).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void and_those_of_firms_made_up_by_a_seed(long seed) {
        Path workbook = Workbooks.write(
                folder.resolve("seeded.xlsx"), SeededWorkbook.of(seed).text());

        assertThat(VeraPdf.broken(Printed.of(workbook))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-US", "en-GB", "en-IN", "de-DE", "de-CH", "fr-FR", "nl-NL", "pl-PL", "ja-JP", "ar-EG", "he-IL",
                "hi-IN"
            })
    void and_those_of_every_place(String locale) {
        Path workbook = Workbooks.write(
                folder.resolve("place.xlsx"),
                Workbooks.text("כהן & Łódź, 東京")
                        .replace("Currency | USD", "Currency | USD\nReport locale | " + locale));

        assertThat(VeraPdf.broken(Printed.of(workbook))).isEmpty();
    }

    /** With a logo, which is a picture with a text of its own. */
    @Test
    void a_report_in_the_second_brand_keeps_both_standards() {
        Path workbook = Workbooks.write(
                folder.resolve("slate.xlsx"),
                Workbooks.text("Slate & Co").replace("Currency | USD", "Currency | USD\nBrand | Slate"));

        assertThat(Printed.evaluated(workbook).brand().brand().name()).isEqualTo("Slate");
        assertThat(VeraPdf.broken(Printed.of(workbook))).isEmpty();
    }

    @Test
    void a_report_without_what_travels_inside_it_is_small_enough_to_send() throws IOException {
        byte[] pdf = Printed.of(EXAMPLES.resolve("northgate-rail-legal.xlsx"));

        try (var file = Loader.loadPDF(pdf)) {
            long inside = 0;
            for (var enclosed : file.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()) {
                inside += enclosed.getEmbeddedFile().getCOSObject().getLength();
            }
            assertThat(pdf.length - inside).isLessThan(300_000);
        }
    }
}
