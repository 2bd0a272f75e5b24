package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.gate.Facts;
import org.counterweigh.gate.Flag;
import org.counterweigh.gate.Gate;
import org.counterweigh.gate.GateCase;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.TruthValue;
import org.counterweigh.gate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule as shipped: a case that it meets, and one that it misses by a hair. */
class ShippedRulesTest {

    private static final GateRules RULES =
            new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();

    /** A word with a plus says yes to what the workbook does not ask. */
    private static final String CASES = """
        L-01 | home=US-VA                                   | home=EW
        L-02 | data=D2                                      | data=D1
        L-03 | admitted=yes +temp                           | admitted=yes
        L-04 | admitted=yes                                 | admitted=yes +temp
        L-05 | lawyers=no                                   | lawyers=yes
        L-06 | opponents=yes                                | opponents=yes home=EW
        L-07 | fees=yes                                     | fees=yes admitted=yes
        L-08 | work=W15                                     | work=W15 admitted=yes
        L-09 | contact=yes                                  | contact=yes admitted=yes
        L-10 | country=IN                                   | country=US
        L-11 | data=D3                                      | data=D1
        L-12 | ai=yes                                       | ai=no
        L-13 | home=US-NYC country=IN                       | home=US-NYC country=US
        L-14 | home=US-NYC lawyers=no bill=FEE              | home=US-NYC lawyers=no bill=FIXED
        L-15 | home=US-CA-SD country=IN work=W07            | home=US-CA-SD country=IN work=W01
        L-16 | home=US-CA-LA work=W14                       | home=US-CA-LA work=W06
        L-17 | home=US-FL country=PH                        | home=US-FL
        L-18 | home=US-NC country=PH                        | home=US-NC
        L-19 | home=US-VA                                   | home=US
        L-20 | home=US-OH                                   | home=US-TX
        L-21 | actor=FIRM admitted=yes bill=FEE             | actor=DEPT admitted=yes bill=FEE
        L-22 | actor=FIRM bill=DISB                         | actor=FIRM bill=FEE
        L-23 | actor=FIRM home=US-MD bill=FEE               | actor=FIRM home=US-FL bill=FEE
        L-24 | actor=FIRM lawyers=no bill=FEE               | actor=FIRM lawyers=yes bill=FEE
        L-25 | home=US-DC country=US-DC work=W02            | home=US-DC country=US-DC work=W03
        L-26 | work=W01                                     | work=W01 +judgement
        L-27 | work=W10 invention=yes country=IN            | work=W10 invention=yes country=US
        L-28 | data=D5                                      | data=D4
        L-29 | work=W11                                     | work=W10
        L-30 | pd=US-BULK country=HK                        | pd=US-BULK country=IN
        L-31 | pd=US-HIPAA                                  | pd=US-7216
        L-32 | pd=US-7216 country=IN                        | pd=US-7216 country=US
        L-33 | order=yes                                    | order=no
        L-34 | guideline=yes                                | guideline=no
        L-35 | data=D3                                      | data=D2
        L-36 | home=EW work=W16                             | home=EW work=W16 admitted=yes
        L-37 | home=EW work=W14                             | home=EW work=W13
        L-38 | home=EW actor=FIRM                           | home=EW actor=DEPT
        L-39 | home=EW work=W20                             | home=EW work=W20 admitted=yes
        L-40 | home=EW data=D3 lawyers=no                   | home=EW data=D3 lawyers=yes
        L-41 | home=EW pd=UK country=ZA                     | home=EW pd=UK country=DE
        L-42 | home=EU pd=EU country=US                     | home=EU pd=EU country=FR
        L-43 | pd=UK                                        | pd=US-HIPAA
        L-44 | home=DE data=D2                              | home=DE data=D1
        L-45 | actor=DEPT +competition                      | actor=FIRM +competition
        L-46 | country=IN                                   | country=IN +indianlaw
        L-47 | country=IN +indianlaw                        | country=IN +indianlaw +advocate
        L-48 | country=IN pd=UK                             | country=IN
        L-49 | country=IN +onward                           | country=IN
        L-50 | subcontracts=yes                             | subcontracts=no
        L-51 | home=IN work=W16                             | home=IN work=W16 admitted=yes
        L-52 | work=W06                                     | work=W05
        L-53 | data=D4 country=IN pd=None                   | data=D4 country=IN
        L-54 | actor=DEPT                                   | actor=FIRM
        L-55 | home=SC                                      | home=US-WA
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void a_rule_meets_its_case_and_misses_the_next(String id, String met, String missed) {
        Rule rule = rule(id);

        assertThat(rule.condition().answer(facts(met))).isEqualTo(TruthValue.YES);
        assertThat(rule.condition().answer(facts(missed))).isEqualTo(TruthValue.NO);
    }

    @Test
    void no_rule_is_without_its_case() {
        List<String> told = CASES.lines().map(line -> line.substring(0, 4)).toList();

        assertThat(RULES.rules()).extracting(Rule::id).containsExactlyElementsOf(told);
        assertThat(told).hasSize(55);
    }

    @ParameterizedTest
    @CsvSource({
        "L-05, lawyers=?",
        "L-12, ai=?",
        "L-14, home=US-NYC lawyers=no actor=FIRM bill=?",
        "L-25, home=US-DC country=US work=W01",
        "L-32, home=SC pd=US-7216",
        "L-40, home=EW data=D3 lawyers=? pd=None",
        "L-50, subcontracts=?",
        "L-53, home=SC data=D4 pd=None"
    })
    void a_field_left_blank_that_a_rule_tests_refers_the_case(String id, String line) {
        Ruling ruling = ruling(line);

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFER);
        assertThat(ruling.matches())
                .filteredOn(Ruling.Match::isByUnknownField)
                .extracting(match -> match.rule().id())
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "home=EW actor=FIRM work=W01 admitted=yes country=GB, CONDITIONS",
        "home=US work=W01 country=IN data=D3,                 CONDITIONS",
        "home=US work=W02 country=IN data=D3,                 BLOCKED_UNTIL",
        "home=US work=W11,                                    REFER",
        "home=US work=W15 admitted=yes,                       CONDITIONS",
        "home=US work=W15,                                    BLOCKED",
        "home=US work=W15 country=IN admitted=yes,            BLOCKED",
        "home=DE work=W15 admitted=yes country=DE actor=FIRM, ALLOWED",
        "home=EU work=W19 pd=EU country=IN,                   BLOCKED_UNTIL",
        "home=DE work=W04 country=DE actor=FIRM,              CONDITIONS",
        "home=SC work=W01 country=GB,                         REFER"
    })
    void a_case_is_ruled_on_by_law_and_by_kind_of_work(String line, Verdict verdict) {
        assertThat(ruling(line).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        W01 | O3 O4 O5     | O1 O2 O3 O4 O5 | O1 O2 O3 O4 O5 O6 O11 O13
        W02 | O4 O13       | O2 O13         | O6 O13 O17
        W03 | ''           | O3 O18         | ''
        W05 | ''           | O2 O9          | O2 O6 O11
        W07 | O5 O6        | O2 O6 O9       | O2 O6 O9 O11
        W09 | ''           | ''             | O11
        W10 | ''           | O12            | O12
        W11 | O20          | O20            | O12 O20
        W15 | ''           | ''             | ''
        W16 | ''           | ''             | ''
        W19 | O10          | O10 O18        | O10 O11
        """)
    void a_kind_of_work_starts_from_the_table_by_provider(
            String work, String admitted, String onshore, String offshore) {
        assertThat(byWork("country=US admitted=yes work=" + work)).isEqualTo(admitted);
        assertThat(byWork("country=US work=" + work)).isEqualTo(onshore);
        assertThat(byWork("country=IN work=" + work)).isEqualTo(offshore);
    }

    @Test
    void every_kind_of_work_has_one_start_for_every_kind_of_provider() {
        for (int number = 1; number <= 20; number++) {
            String work = String.format(Locale.ROOT, " work=W%02d", number);
            for (String provider : List.of("country=US admitted=yes", "country=US", "country=IN")) {
                assertThat(starts(provider + work)).as(provider + work).hasSize(1);
            }
        }
    }

    @Test
    void consent_and_transfer_tool_open_an_offshore_case_for_a_london_firm() {
        var told = GateCase.of("home=EW actor=FIRM bill=FIXED country=IN pd=UK work=W01 data=D2")
                .evidencing("O10", "O11");

        Ruling ruling = new Gate(RULES).rule(told.data(), told.quote());

        assertThat(ruling.verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(ruling.matches())
                .extracting(match -> match.rule().id())
                .containsExactly("L-38", "L-41", "L-43", "L-46", "L-48", "K-03");
        assertThat(ruling.obligations())
                .extracting(asked -> asked.obligation().code())
                .containsExactly("O1", "O2", "O3", "O4", "O5", "O6", "O9", "O10", "O11", "O13", "O14", "O18");
    }

    @ParameterizedTest
    @CsvSource({
        // London work for clients in India needs a transfer tool, which nobody has shown.
        "home=EW actor=FIRM bill=FIXED country=IN data=D2,         BLOCKED_UNTIL, true",
        "home=EW actor=FIRM bill=FIXED country=IN data=D2 pd=None, CONDITIONS,    false",
        "home=EW actor=FIRM bill=FIXED country=IN data=D1,         CONDITIONS,    false",
        // The United States have no general law of personal data among the rules, India asks for security all the same.
        "home=US country=IN data=D4,                               CONDITIONS,    true",
        "home=US country=IN data=D4 pd=None,                       REFER,         false"
    })
    void personal_data_left_blank_never_opens_a_case(String line, Verdict verdict, boolean asksForSecurity) {
        Ruling ruling = ruling(line);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        assertThat(ruling.matches().stream().anyMatch(match -> match.rule().id().equals("L-48")))
                .isEqualTo(asksForSecurity);
    }

    @Test
    void an_in_house_programme_needs_no_permission() {
        assertThat(ruling("home=DE work=W15 kind=IN_HOUSE_PROGRAMME ai=? subcontracts=?")
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "actor=FIRM bill=FEE lawyers=yes,                 ",
        "actor=FIRM bill=FEE admitted=yes,              CONDITIONS",
        "actor=FIRM bill=FEE lawyers=no,                REFER",
        "actor=FIRM bill=FEE lawyers=?,                 REFER",
        "actor=FIRM bill=FEE home=US-TX admitted=yes,   REFER",
        "actor=FIRM bill=DISB,                          CONDITIONS",
        "actor=DEPT bill=FEE,                           "
    })
    void what_may_be_charged_is_ruled_on_beside_the_work(String line, Verdict billing) {
        assertThat(ruling(line).billing()).isEqualTo(Optional.ofNullable(billing));
    }

    @Test
    void only_the_four_rules_of_billing_and_the_note_do_not_gate() {
        assertThat(RULES.rules())
                .filteredOn(rule -> rule.scope() != Rule.Scope.GATE)
                .extracting(Rule::id)
                .containsExactly("L-21", "L-22", "L-23", "L-24", "L-26");
    }

    private static String byWork(String line) {
        return starts(line).stream()
                .flatMap(rule -> rule.obligations().stream())
                .collect(Collectors.joining(" "));
    }

    private static List<Rule> starts(String line) {
        return RULES.byWork().stream()
                .filter(rule -> rule.condition().answer(facts(line)) == TruthValue.YES)
                .toList();
    }

    private static Rule rule(String id) {
        return RULES.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Ruling ruling(String line) {
        var told = GateCase.of(line);
        return new Gate(RULES).rule(told.data(), told.quote());
    }

    private static Facts facts(String line) {
        var told = GateCase.of(words(line).filter(word -> !word.startsWith("+")).collect(Collectors.joining(" ")));
        Facts facts = Facts.of(told.data(), told.quote(), RULES.places());
        var flags = new EnumMap<Flag, TruthValue>(facts.flags());
        words(line)
                .filter(word -> word.startsWith("+"))
                .map(word -> word.substring(1))
                .forEach(word -> flags.put(flag(word), TruthValue.YES));
        return new Facts(facts.values(), facts.personalData(), flags, facts.places());
    }

    private static Flag flag(String word) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split("\\s+"));
    }
}
