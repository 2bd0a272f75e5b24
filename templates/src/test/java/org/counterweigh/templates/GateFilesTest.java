package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Verification;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateFilesTest {

    @TempDir
    private Path own;

    @Test
    void the_shipped_files_read_without_findings() {
        assertThat(new GateFiles(TemplateFolder.shipped()).read().findings()).isEmpty();
    }

    @Test
    void every_rule_says_who_says_so_how_far_that_was_verified_and_when() {
        GateRules rules = shipped();

        assertThat(Stream.concat(rules.rules().stream(), rules.byWork().stream()))
                .hasSizeGreaterThan(80)
                .map(Rule::authority)
                .allSatisfy(authority -> {
                    assertThat(authority.text()).isNotBlank();
                    assertThat(authority.address().isPresent() || authority.verification() == Verification.NOT_VERIFIED)
                            .isTrue();
                    assertThat(authority.address().stream()).allMatch(address -> address.startsWith("http"));
                    assertThat(authority.asOf()).isEqualTo(YearMonth.of(2026, 11));
                });
    }

    @Test
    void the_obligations_are_o1_to_o20_in_order() {
        assertThat(shipped().obligations())
                .allSatisfy(duty -> assertThat(duty.name()).hasSizeLessThan(32))
                .extracting(obligation -> obligation.code())
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(20)
                        .map(n -> "O" + n)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gates/rules.csv",
                "gates/by-work.csv",
                "gates/obligations.csv",
                "gates/countries.csv",
                "gates/regulators.csv"
            })
    void every_file_says_that_it_is_not_legal_advice(String file) {
        assertThat(TemplateFolder.shipped().text(file).lines().findFirst().orElseThrow())
                .contains("Not legal advice: a qualified lawyer must confirm");
    }

    @Test
    void the_union_has_27_members_and_the_united_states_are_not_adequate() {
        assertThat(shipped().places().members()).hasSize(27);
        assertThat(shipped().places().adequate().get("EU"))
                .contains("GB", "CH", "JP", "BR")
                .doesNotContain("US", "IN", "PH");
        assertThat(shipped().places().ofConcern())
                .containsExactlyInAnyOrder("CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        home~US and ai,CONDITIONS | home~US and robots,CONDITIONS | gates/rules.csv!C18 | robots
        home~US and ai,CONDITIONS | home~US-WY and ai,CONDITIONS  | gates/rules.csv!C18 | US-WY
        home~US and ai,CONDITIONS | home~US and ai,MAYBE          | gates/rules.csv!D18 | MAYBE
        O1 O2 O19                 | O1 O2 O21                     | gates/rules.csv!E18 | O21
        the order itself; FRCP 26(c); CPR 31.22 | ''              | gates/rules.csv!G46 | empty
        orders,SECONDARY,         | orders,PERHAPS,               | gates/rules.csv!I46 | PERHAPS
        L-12,GATE                 | L-11,GATE                     | gates/rules.csv!A17 | second time
        L-12,GATE                 | L-12,GAT                      | gates/rules.csv!B17 | GAT
        BLOCKED_UNTIL,O17         | BLOCKED_UNTIL,                | gates/rules.csv!E46 | bars until nothing
        """)
    void a_slip_in_a_rule_is_told_with_its_cell(String from, String to, String place, String word) {
        assertThat(findings("gates/rules.csv", from, to)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.problem()).contains(word);
        });
    }

    @Test
    void a_month_that_is_none_is_told() {
        assertThat(findings("gates/by-work.csv", "2026-11", "Nov 26"))
                .hasSize(40)
                .first()
                .extracting(Finding::place)
                .isEqualTo("gates/by-work.csv!J3");
    }

    @Test
    void an_unquoted_comma_is_told_with_its_row() {
        assertThat(findings(
                        "gates/rules.csv",
                        "\"home~US and work in {W15,W16} and not adm and not software\"",
                        "work in {W15,W16}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("gates/rules.csv!13");
                    assertThat(finding.fix()).contains("double quotes");
                });
    }

    @Test
    void a_quote_never_closed_is_told_with_the_row_that_opens_it() {
        assertThat(findings("gates/countries.csv", "Cuba,No", "\"Cuba,No"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("gates/countries.csv!53");
                    assertThat(finding.problem()).contains("never closed");
                });
    }

    @Test
    void a_mistyped_heading_is_offered_the_right_one() {
        assertThat(findings("gates/rules.csv", "meaning,authority", "meaning,autority"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("gates/rules.csv!2");
                    assertThat(finding.fix()).contains("\"autority\"");
                });
    }

    @Test
    void a_country_that_is_perhaps_adequate_is_told() {
        assertThat(findings("gates/countries.csv", "CH,Switzerland,No,Yes", "CH,Switzerland,No,Maybe"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("Maybe"));
    }

    @Test
    void a_country_that_is_no_code_is_told() {
        assertThat(findings("gates/countries.csv", "CH,Switzerland", "Swiss,Switzerland"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).contains("ISO 3166"));
    }

    @Test
    void a_slip_in_one_file_does_not_hide_one_in_another() {
        var folder = new OwnerFolder(own)
                .changing("gates/rules.csv", "home~US and ai,", "home~US and robots,")
                .changing("gates/obligations.csv", "O20,", "O19,")
                .folder();

        assertThat(new GateFiles(folder).read().findings())
                .extracting(Finding::place)
                .contains("gates/rules.csv!C18", "gates/obligations.csv!A22");
    }

    private List<Finding> findings(String file, String from, String to) {
        var folder = new OwnerFolder(own).changing(file, from, to).folder();
        return new GateFiles(folder).read().findings();
    }

    private static GateRules shipped() {
        return new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();
    }
}
