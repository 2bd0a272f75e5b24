package org.counterweigh.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.counterweigh.findings.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Places PLACES = new Places(
            GateCase.regulators("US", "US-NYC", "EU", "EW", "DE"),
            Set.of("DE", "FR", "NL"),
            Map.of("UK", Set.of("DE", "FR", "GB")),
            Set.of("CN"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        home~US                          | home=US-NYC            | YES
        home~US                          | home=USX               | NO
        home=US                          | home=US-NYC            | NO
        home in {US,EU}                  | home=EU                | YES
        home~EU                          | home=EU                | YES
        home~EU                          | home=NL                | YES
        home~EU                          | home=DE                | YES
        home~EU                          | home=EW                | NO
        home=EU                          | home=NL                | NO
        data>=D2                         | data=D2                | YES
        data>=D2                         | data=D1                | NO
        work in {W15, W16}               | work=W16               | YES
        work=W01 and not adm             | admitted=yes           | NO
        bill!=FIXED                      | actor=FIRM bill=FEE    | YES
        bill!=FIXED                      | actor=FIRM bill=FIXED  | NO
        bill!=FIXED                      | actor=FIRM             | UNKNOWN
        bill=NONE                        | actor=DEPT             | YES
        UK in pd                         | pd=EU,UK               | YES
        UK in pd                         | pd=EU                  | NO
        pd empty                         |                        | YES
        not pd empty                     | pd=UK                  | YES
        pd empty                         | data=D1                | YES
        pd empty                         | data=D2                | NO
        pd empty                         | data=D2 pd=None        | YES
        UK in pd                         | data=D2 home=EW        | YES
        UK in pd                         | data=D1 home=EW        | NO
        UK in pd                         | data=D4 home=EW pd=EU  | NO
        EU in pd                         | data=D2 home=EU        | YES
        EU in pd                         | data=D2 home=FR        | YES
        US-HIPAA in pd                   | data=D2 home=US        | NO
        vloc adequate-for UK             | country=GB             | YES
        not vloc adequate-for UK         | country=IN             | YES
        vloc of-concern                  | country=CN             | YES
        vloc=US-DC                       | country=US             | UNKNOWN
        vloc=US-DC                       | country=US-DC          | YES
        vloc=US-DC                       | country=US-NY          | NO
        off                              | country=IN             | YES
        off                              | home=EU country=FR     | NO
        off                              | home=EU country=GB     | YES
        off                              | home=AU country=GB     | YES
        off                              | home=AU country=AU     | NO
        off                              | home=UK country=GB     | NO
        off                              | home=NL country=DE     | YES
        software                         | kind=SOFTWARE          | YES
        software                         | kind=ALSP              | NO
        adm                              | kind=SOFTWARE admitted=yes | NO
        law                              | kind=SOFTWARE lawyers=? | NO
        law                              | lawyers=?              | UNKNOWN
        law                              | lawyers=? admitted=yes | YES
        EU in pd or UK in pd             | pd=UK                  | YES
        """)
    void a_question_is_answered_from_the_facts_of_the_case(String text, String line, TruthValue answer) {
        assertThat(parsed(text).answer(facts(line))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ai and home=US | ai=? home=US | UNKNOWN
        ai and home=EU | ai=? home=US | NO
        ai or home=US  | ai=? home=US | YES
        ai or home=EU  | ai=? home=US | UNKNOWN
        not ai         | ai=?         | UNKNOWN
        """)
    void an_unknown_part_matters_only_where_the_rest_does_not_decide(String text, String line, TruthValue answer) {
        assertThat(parsed(text).answer(facts(line))).isEqualTo(answer);
    }

    @Test
    void the_fields_that_keep_an_answer_open_are_named_by_sheet_and_heading() {
        Condition condition = parsed("home=US and ai and subcon or home=EU and law");

        assertThat(condition.unknown(facts("ai=? subcontracts=yes lawyers=?"))).containsExactly(Flag.AI.field());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        wrk=W01 and ai    | wrk=W01
        work=W21          | work=W21
        ai and            | ai and
        data>=D9          | data>=D9
        UKX in pd         | UKX in pd
        sober             | sober
        bill=FREE         | bill=FREE
        """)
    void what_is_no_question_is_told_with_its_place(String text, String part) {
        Checked<Condition> checked = Condition.parse(text, "gates/rules.csv!C7");

        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("gates/rules.csv!C7");
            assertThat(finding.problem()).contains("\"" + part + "\"");
        });
    }

    @Test
    void every_bad_part_is_told_not_only_the_first() {
        assertThat(Condition.parse("one and two or ai", "x").findings()).hasSize(2);
    }

    private static Condition parsed(String text) {
        return Condition.parse(text, "test").value().orElseThrow();
    }

    private static Facts facts(String line) {
        GateCase told = GateCase.of(line == null ? "" : line);
        return Facts.of(told.data(), told.quote(), PLACES);
    }
}
