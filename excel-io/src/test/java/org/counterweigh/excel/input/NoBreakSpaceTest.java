package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Checked;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pasted from a page of the web brings spaces that do not break, and nobody sees them. */
class NoBreakSpaceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f", "\u2009", "\u3000"})
    void it_is_read_as_a_space_in_names_headings_settings_and_choices(String space) {
        Checked<FirmData> plain = Reads.read(SampleBook.complete().in(folder));
        SampleBook pasted = SampleBook.complete()
                .with("Staffing!A2", "Document" + space + "review")
                .with("Quotes!A2", space + "Provider" + space + "A" + space)
                .with("Ranges!B2", "Provider A /" + space + "Document" + space + "review")
                .with("Work!B2", "W01" + space)
                .with("Firm!B3", "Legal" + space + "department")
                .heading("Firm", "Discount rate", "Discount" + space + "rate")
                .heading("Quotes", "Price per hour", "Price" + space + "per" + space + "hour");

        Checked<FirmData> read = Reads.read(pasted.in(folder));

        assertThat(read.findings()).hasSameSizeAs(plain.findings());
        assertThat(read.value().orElseThrow())
                .hasToString(plain.value().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", " \u202f "})
    void a_cell_of_nothing_else_is_blank(String space) {
        SampleBook book = SampleBook.complete().with("Roles", "Attrition", "'" + space);

        assertThat(Reads.read(book.in(folder)).findings())
                .anySatisfy(finding ->
                        assertThat(finding.problem()).startsWith("Attrition").contains("Paralegal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Outside\u00a0counsel"})
    void a_sheet_is_found_by_a_name_that_holds_one(String name) {
        SampleBook book = SampleBook.complete().renaming("Outside counsel", name);

        assertThat(Reads.firm(book, folder).work())
                .extracting(work -> work.outsideCounsel().size())
                .isEqualTo(List.of(0, 1));
    }
}
