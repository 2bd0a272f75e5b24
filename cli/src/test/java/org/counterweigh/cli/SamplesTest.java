package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.counterweigh.firm.FactorName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample firms from workbook to report, as the demo makes them. */
class SamplesTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");

    @ParameterizedTest
    @ValueSource(strings = {"hartwell-lowe-llp", "northgate-rail-legal", "calder-instruments"})
    void every_figure_of_page_one_can_be_explained(String sample) {
        Path file = EXAMPLES.resolve(sample + ".xlsx");
        var figures = Stream.concat(
                Stream.of(
                        "Annual cash",
                        "Capacity hours",
                        "One-off cost",
                        "Payback in months",
                        "Cash NPV",
                        "Net benefit"),
                Arrays.stream(FactorName.values()).map(factor -> "Present value, " + factor.title()));

        Ran list = Ran.counterweigh("explain", file, "--samples", 1024);

        assertThat(list.exit()).isZero();
        assertThat(figures).allSatisfy(figure -> assertThat(list.out()).contains("  " + figure + ": "));
    }

    @Test
    void an_explanation_ends_in_the_cells_of_the_workbook() {
        Ran ran = Ran.counterweigh(
                "explain", EXAMPLES.resolve("hartwell-lowe-llp.xlsx"), "Annual cash", "--samples", 1024);

        assertThat(ran.out()).contains("[Quotes!C2]", "[Roles!C2]", "[Work!D2]", "[Staffing!C2]", "[Work!R2]");
    }
}
