package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwentyFaultsTest {

    @TempDir
    Path folder;

    @Test
    void twenty_faults_are_told_at_twenty_cells_in_one_run() {
        SampleBook book = SampleBook.complete()
                .with("Firm!B3", "Legal departmnt")
                .with("Firm!B4", "New York State")
                .with("Firm!B6", "'03/04/2026")
                .with("Firm!B7", "11")
                .with("Roles!C2", "'1.250")
                .with("Roles!D3", "30")
                .with("Roles!B3", "0")
                .with("Work!B2", "W21")
                .with("Work!D3", "")
                .with("Work!V2", "Perhaps")
                .with("Staffing!B2", "Paralegl")
                .with("Staffing!C4", "-1")
                .with("Demand!D2", "#DIV/0!")
                .with("Providers!B2", "Indai")
                .with("Providers!X3", "")
                .with("Quotes!B3", "Contract abstracton")
                .with("Quotes!C2", "")
                .with("Discounts!C4", "1e16")
                .with("Ranges!C2", "Hours per unt")
                .with("Recipients!B2", "finance at example.com");

        assertThat(Reads.places(book, folder, Severity.STOPS))
                .containsExactlyInAnyOrder(
                        "Firm!B3",
                        "Firm!B4",
                        "Firm!B6",
                        "Firm!B7",
                        "Roles!C2",
                        "Roles!D3",
                        "Roles!B3",
                        "Work!B2",
                        "Work!D3",
                        "Work!V2",
                        "Staffing!B2",
                        "Staffing!C4",
                        "Demand!D2",
                        "Providers!B2",
                        "Providers!X3",
                        "Quotes!B3",
                        "Quotes!C2",
                        "Discounts!C4",
                        "Ranges!C2",
                        "Recipients!B2");
    }
}
