package org.counterweigh.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    /** The ASCII forms are those of RFC 3492 and of the registries' own examples. */
    @ParameterizedTest
    @CsvSource({
        "ada@beech.example,            ada@beech.example",
        "Ada.Lee@BEECH.Example,        Ada.Lee@beech.example",
        "o'brien+board@a-b.example,    o'brien+board@a-b.example",
        "info@bücher.example,          info@xn--bcher-kva.example",
        "info@B\u00DCCHER.example,     info@xn--bcher-kva.example",
        "info@例え.テスト,               info@xn--r8jz45g.xn--zckzah",
        "müller@beech.example,         müller@beech.example"
    })
    void an_address_is_kept_as_typed_before_the_sign_and_in_ascii_behind_it(String typed, String taken) {
        assertThat(MailAddress.of(typed)).map(MailAddress::toString).contains(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@beech.example",
                "ada@",
                "ada@beech",
                "ada@10.0.0.1",
                "ada@[10.0.0.1]",
                "ada@-beech.example",
                "ada@beech..example",
                ".ada@beech.example",
                "ada.@beech.example",
                "a..da@beech.example",
                "ada@beech.example, bob@oak.example",
                "ada@beech.example;bob@oak.example",
                "board: ada@beech.example;",
                "Ada <ada@beech.example>",
                "\"ada lee\"@beech.example",
                "ada(board)@beech.example",
                "ada@beech.example\r\nBcc: eve@oak.example",
                "ada\n@beech.example",
                "ada\u0085@beech.example",
                "ada@beech.example\u2028Bcc",
                "\u202Eada@beech.example",
                "ada@be\u200Dech.example",
                "ada@be\u00ADech.example",
                "ada@stra\u00DFe.example"
            })
    void what_is_not_one_plain_address_is_none(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @Test
    void letters_outside_ascii_before_the_sign_need_a_server_that_carries_them() {
        assertThat(MailAddress.of("müller@beech.example").orElseThrow().needsUtf8())
                .isTrue();
        assertThat(MailAddress.of("info@bücher.example").orElseThrow().needsUtf8())
                .isFalse();
    }

    @Test
    void an_address_is_no_longer_than_servers_take() {
        assertThat(MailAddress.of("a".repeat(64) + "@beech.example")).isPresent();
        assertThat(MailAddress.of("a".repeat(65) + "@beech.example")).isEmpty();
        assertThat(MailAddress.of("a@" + "beech.".repeat(42) + "example")).isEmpty();
    }
}
