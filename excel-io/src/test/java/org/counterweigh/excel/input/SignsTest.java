package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.input.cell.Names;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look the same are the same; one that only seems to be says where it differs. */
class SignsTest {

    @TempDir
    Path folder;

    @Test
    void signs_that_nobody_sees_are_as_if_they_were_not_there() {
        Checked<FirmData> plain = Reads.read(SampleBook.complete().in(folder));
        SampleBook pasted = SampleBook.complete()
                .with("Staffing!A2", "Docu\u00adment\u200b review")
                .with("Quotes!A2", "\ufeffProvider\u2060 A")
                .with("Ranges!B2", "Provider A / Docu\u00adment review")
                .heading("Firm", "Discount rate", "Dis\u00adcount rate")
                .heading("Quotes", "Price per hour", "Price per\u200b hour");

        Checked<FirmData> read = Reads.read(pasted.in(folder));

        assertThat(read.findings()).hasSameSizeAs(plain.findings());
        assertThat(read.value().orElseThrow())
                .hasToString(plain.value().orElseThrow().toString());
    }

    @Test
    void letters_of_full_width_name_the_same() {
        Checked<FirmData> plain = Reads.read(SampleBook.complete().in(folder));
        SampleBook pasted = SampleBook.complete()
                .with("Staffing!A2", "\uff24ocument review")
                .with("Quotes!A2", "Provider \uff21")
                .with("Work!B2", "\uff37\uff10\uff11")
                .with("Work!Y2", "\uff2eo")
                .heading("Quotes", "Price per hour", "\uff30rice per hour");

        Checked<FirmData> read = Reads.read(pasted.in(folder));

        assertThat(read.findings()).hasSameSizeAs(plain.findings());
        FirmData firm = read.value().orElseThrow();
        assertThat(firm.work().get(0).code()).isEqualTo("W01");
        assertThat(firm.work().get(0).staffing()).hasSize(2);
        assertThat(firm.market().quotes().get(0).price().amount().value()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "O\u2019Neil \u2013 Co, O'Neil - Co",
        "O'Neil \u2011 Co, O\u2019Neil \u2014 Co",
        "Cafe\u0301, Caf\u00e9",
        "\ufb01rst pass, First Pass",
        "A\u3000B, a b"
    })
    void dashes_apostrophes_and_accents_of_any_kind_are_one(String typed, String known) {
        assertThat(new Names("provider", "Providers", false, List.of(known)).find(typed))
                .contains(known);
    }

    @Test
    void a_row_that_stands_twice_is_told_with_the_sign_that_hid_it() {
        Finding stop = Reads.stop(
                SampleBook.complete()
                        .with("Staffing!A3", "Document\u00a0review")
                        .with("Staffing!B3", "Paralegal"),
                folder);

        assertThat(stop.place()).isEqualTo("Staffing!A3");
        assertThat(stop.problem())
                .isEqualTo("\"Document review / Paralegal\" stands in A2 already; A3 writes it with a no-break space.");
    }

    @Test
    void where_the_first_row_has_it_that_one_is_named() {
        assertThat(Reads.stop(
                                SampleBook.complete()
                                        .with("Staffing!B2", "Para\u00adlegal")
                                        .with("Staffing!B3", "Paralegal"),
                                folder)
                        .problem())
                .endsWith("stands in A2 already; B2 writes it with a soft hyphen.");
    }

    @ParameterizedTest
    @CsvSource({
        "P\u0430ralegal, The second character is a Cyrillic \"\u0430\"; not \"a\".",
        "Para1egal, The fifth character is \"1\"; not \"l\".",
        "Paralega, It ends before \"l\".",
        "Paralegals, The tenth character; \"s\"; is one too many.",
        "Paral egal, The sixth character is a space; not \"e\"."
    })
    void a_name_that_fails_says_where_it_differs(String typed, String difference) {
        List<Finding> stops = Reads.findings(SampleBook.complete().with("Staffing!B2", typed), folder, Severity.STOPS);

        assertThat(stops)
                .singleElement()
                .satisfies(stop -> assertThat(stop.fix())
                        .startsWith("Did you mean \"Paralegal\"? " + difference.replace(';', ',') + " "));
    }
}
