package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
class StandardsOfReportsTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");

    @TempDir
    Path folder;

    @Test
    void the_report_of_a_sample_keeps_both_standards() {
        assertThat(VeraPdf.broken(Printed.of(EXAMPLES.resolve("tamarack-foods-legal.xlsx"))))
                .isEmpty();
    }

    @Tag("judges")
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

    @Tag("judges")
    @ParameterizedTest
    @MethodSource("seeds")
    void and_those_of_firms_made_up_by_a_seed(long seed) {
        Path workbook = Workbooks.write(
                folder.resolve("seeded.xlsx"), SeededWorkbook.of(seed).text());

        assertThat(VeraPdf.broken(Printed.of(workbook))).isEmpty();
    }
}
