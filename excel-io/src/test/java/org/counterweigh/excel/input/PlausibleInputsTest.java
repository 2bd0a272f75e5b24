package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that are possible and seldom true; the complete workbook has none of them. */
class PlausibleInputsTest {

    @TempDir
    Path folder;

    @Test
    void a_plausible_workbook_has_no_such_finding() {
        assertThat(unlikely(SampleBook.complete())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // More than nine tenths of the hours on legal work.
        "Roles!I2, 91%, unusual",
        "Roles!H2, 2500, unusual",
        "Roles!E2, 0, nothing but pay is counted",
        // Ten thousand units a year stand on the sheet Demand.
        "Work!D2, 12000, add up to 10000",
        "Work!I2, 0, errors have a cost here",
        "Quotes!F3, 131%, unusual",
        "Providers!AK2, 0, unusual",
        "Discounts!D2, 40%, unusual",
        // Of a high loss of 600,000 the sheet Risks takes 30% as recovered.
        "Providers!AB2, 179999, takes 180000 of the high loss as recovered",
        "Conditions!E2, 2026-04-01, after the analysis date"
    })
    void an_unlikely_input_is_told_at_its_cell(String place, String typed, String problem) {
        assertThat(unlikely(SampleBook.complete().with(place, typed)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo(place);
                    assertThat(finding.problem()).contains(problem);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Roles!I2, 90%",
        "Work!D2, 11500",
        "Quotes!C2, 60",
        "Quotes!E2, 0.02",
        "Providers!AB2, 180000",
        "Conditions!E2, 2026-03-31"
    })
    void just_inside_nothing_is_told(String place, String typed) {
        assertThat(unlikely(SampleBook.complete().with(place, typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Roles!H2, -1600", "Staffing!C2, -0.02", "Providers!AC2, -20", "Quotes!J2, -1"})
    void negative_hours_stop(String place, String typed) {
        assertThat(Reads.stop(SampleBook.complete().with(place, typed), folder).place())
                .isEqualTo(place);
    }

    @Test
    void work_that_nobody_does_is_told() {
        SampleBook book = SampleBook.complete()
                .without("Outside counsel")
                .with("Staffing!A4", "")
                .with("Staffing!B4", "")
                .with("Staffing!C4", "");

        assertThat(unlikely(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Work!A3");
            assertThat(finding.problem()).contains("no row of Staffing or Outside counsel");
        });
    }

    @Test
    void a_change_that_is_planned_to_cost_nothing_is_told() {
        SampleBook book = SampleBook.complete();
        List.of("AE2", "AF2", "AG2", "AH2").forEach(cell -> book.with("Providers!" + cell, "0"));

        assertThat(unlikely(book)).extracting(Finding::place).containsExactly("Providers!AF2");
    }

    private List<Finding> unlikely(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY);
    }
}
