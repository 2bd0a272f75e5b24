package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hours that were dragged down to copy them count on, and make a day of one hour one of ten. */
class DraggedHoursTest {

    @TempDir
    Path folder;

    @Test
    void hours_that_count_on_over_eight_rows_are_asked_about_at_the_first_that_does() {
        assertThat(asked(2, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 2))
                .singleElement()
                .satisfies(finding -> {
                    // The first of them, in row 3, is the hour that was meant; eight more follow.
                    assertThat(finding.place()).isEqualTo("Time entries!D4");
                    assertThat(finding.problem())
                            .contains("8 rows whose hours count on row by row, as a cell does that is dragged down");
                });
    }

    @Test
    void a_week_of_longer_days_and_hours_that_are_alike_are_not() {
        assertThat(asked(1, 2, 3, 4, 5, 6, 7)).isEmpty();
        assertThat(asked(8, 8, 8, 8, 8, 8, 8, 8, 8, 8)).isEmpty();
        assertThat(asked(9, 8, 7, 6, 5, 4, 3, 2, 1)).isEmpty();
    }

    private List<Finding> asked(double... hours) {
        List<String> sheet = new ArrayList<>(List.of("Date | Timekeeper | Role | Hours | Task code"));
        DoubleStream.of(hours).forEach(one -> sheet.add("2025-03-03 | Ann | Paralegal | " + one + " | L653"));
        return Entries.in(folder).sheet(sheet.toArray(String[]::new)).findings().stream()
                .filter(finding -> finding.problem().contains("count on"))
                .toList();
    }
}
