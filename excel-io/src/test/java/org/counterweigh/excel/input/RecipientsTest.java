package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.MailAddress;
import org.counterweigh.firm.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 2 of the sample's sheet Recipients is the head of finance, row 3 the general counsel. */
class RecipientsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@beech.example, bob@oak.example",
                "board: ada@beech.example;",
                "Ada <ada@beech.example>",
                "ada@beech.example\u0085Bcc: eve@oak.example",
                "ada@beech.example\u2028Bcc: eve@oak.example",
                "\u202Eada@beech.example",
                "ada@beech"
            })
    void what_no_server_could_take_for_one_address_stops_at_its_cell(String typed) {
        assertThat(Reads.places(SampleBook.complete().with("Recipients!B2", typed), folder, Severity.STOPS))
                .containsExactly("Recipients!B2");
    }

    @Test
    void a_domain_may_be_in_any_script() {
        var data = Reads.firm(SampleBook.complete().with("Recipients!B2", "finance@bücher.example"), folder);

        assertThat(data.recipients())
                .extracting(Recipient::address)
                .contains(new MailAddress("finance", "xn--bcher-kva.example"));
    }

    @Test
    void an_address_that_stands_there_twice_stops_at_the_second() {
        SampleBook book = SampleBook.complete()
                .with("Recipients!B2", "finance@beech.example")
                .with("Recipients!B3", "Finance@BEECH.example");

        assertThat(Reads.places(book, folder, Severity.STOPS)).containsExactly("Recipients!B3");
    }

    @Test
    void one_domain_in_two_scripts_is_one_address() {
        SampleBook book = SampleBook.complete()
                .with("Recipients!B2", "finance@bücher.example")
                .with("Recipients!B3", "finance@xn--bcher-kva.example");

        assertThat(Reads.places(book, folder, Severity.STOPS)).containsExactly("Recipients!B3");
    }

    @Test
    void two_people_may_have_one_name() {
        SampleBook book = SampleBook.complete().with("Recipients!A2", "A. Lee").with("Recipients!A3", "A. Lee");

        assertThat(Reads.firm(book, folder).recipients())
                .extracting(Recipient::name)
                .containsOnly("A. Lee");
    }
}
