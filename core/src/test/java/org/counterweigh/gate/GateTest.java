package org.counterweigh.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.gate.GateCase.condition;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterweigh.figures.Verification;
import org.counterweigh.firm.Governance;
import org.counterweigh.gate.Ruling.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static final Map<String, Regulator> REGULATORS = GateCase.regulators("US", "US-NYC", "EW", "EU");

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> byWork = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "ALLOWED, CONDITIONS, CONDITIONS",
        "CONDITIONS, REFER, REFER",
        "REFER, BLOCKED_UNTIL, BLOCKED_UNTIL",
        "BLOCKED_UNTIL, BLOCKED, BLOCKED",
        "BLOCKED, ALLOWED, BLOCKED"
    })
    void the_worst_verdict_wins(Verdict one, Verdict other, Verdict worst) {
        rules.add(rule("L-1", "home=US", one, "O1"));
        rules.add(rule("L-2", "home=US", other, "O2"));

        assertThat(ruling("").verdict()).isEqualTo(worst);
    }

    @Test
    void only_allowed_and_conditional_cases_may_be_chosen() {
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isOpen))
                .containsExactly(Verdict.ALLOWED, Verdict.CONDITIONS);
    }

    @Test
    void obligations_of_all_applying_rules_add_up_once_and_in_order() {
        rules.add(rule("L-1", "home=US", Verdict.CONDITIONS, "O10", "O2"));
        rules.add(rule("L-2", "home=US", Verdict.CONDITIONS, "O2", "O1"));
        rules.add(rule("L-3", "home=EU", Verdict.CONDITIONS, "O3"));

        assertThat(codes(ruling(""))).containsExactly("O1", "O2", "O10");
    }

    @Test
    void an_unknown_field_refers_the_case_and_asks_nothing_of_it_yet() {
        rules.add(rule("L-1", "home=US", Verdict.CONDITIONS, "O1"));
        rules.add(rule("L-12", "ai", Verdict.CONDITIONS, "O19"));

        Ruling ruling = ruling("ai=?");

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFER);
        assertThat(codes(ruling)).containsExactly("O1");
        assertThat(ruling.matches()).last().satisfies(match -> {
            assertThat(match.isByUnknownField()).isTrue();
            assertThat(match.unknown()).containsExactly(Flag.AI.field());
        });
        assertThat(ruling.missing())
                .containsExactly(new Missing.Unknown(Flag.AI.field(), "Provider A", List.of(rules.get(1))));
    }

    @Test
    void an_unknown_field_is_no_worse_than_a_bar_that_is_known() {
        rules.add(rule("L-1", "home=US", Verdict.BLOCKED));
        rules.add(rule("L-12", "ai", Verdict.CONDITIONS, "O19"));

        assertThat(ruling("ai=?").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void a_bar_until_turns_into_conditions_when_all_its_obligations_are_evidenced() {
        rules.add(rule("L-34", "ocgban", Verdict.BLOCKED_UNTIL, "O6", "O16"));

        Ruling ruling = ruling(GateCase.of("guideline=yes").evidencing("O6", "O16"));

        assertThat(ruling.verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(ruling.obligations()).allMatch(Asked::met);
        assertThat(ruling.missing()).isEmpty();
    }

    @Test
    void a_bar_until_stands_while_one_obligation_is_open_and_says_which() {
        rules.add(rule("L-34", "ocgban", Verdict.BLOCKED_UNTIL, "O6", "O16"));

        Ruling ruling = ruling(GateCase.of("guideline=yes").evidencing("O6"));

        assertThat(ruling.verdict()).isEqualTo(Verdict.BLOCKED_UNTIL);
        assertThat(ruling.obligations()).extracting(Asked::met).containsExactly(true, false);
        assertThat(ruling.obligations())
                .extracting(asked -> asked.told().flatMap(Governance.Condition::owner))
                .containsExactly(Optional.of("General counsel"), Optional.empty());
        assertThat(ruling.missing())
                .singleElement(InstanceOfAssertFactories.type(Missing.Unmet.class))
                .satisfies(unmet -> assertThat(unmet.obligations())
                        .extracting(Obligation::code)
                        .containsExactly("O16"));
    }

    @Test
    void one_open_bar_holds_though_the_other_is_lifted() {
        rules.add(rule("L-33", "order", Verdict.BLOCKED_UNTIL, "O17"));
        rules.add(rule("L-34", "ocgban", Verdict.BLOCKED_UNTIL, "O16"));

        Ruling ruling = ruling(GateCase.of("order=yes guideline=yes").evidencing("O17"));

        assertThat(ruling.verdict()).isEqualTo(Verdict.BLOCKED_UNTIL);
    }

    @Test
    void once_its_bars_are_met_the_worst_of_all_other_rules_holds() {
        rules.add(rule("L-1", "home=US", Verdict.BLOCKED_UNTIL, "O1"));
        assertThat(ruling("").onceMet()).isEqualTo(Verdict.CONDITIONS);
        assertThat(ruling("").barring())
                .extracting(asked -> asked.obligation().code())
                .containsExactly("O1");

        rules.add(rule("L-2", "home=US", Verdict.REFER, "O2"));
        assertThat(ruling("").onceMet()).isEqualTo(Verdict.REFER);
        assertThat(ruling("").barring()).hasSize(1);

        // A bar that asks nothing is never lifted
        rules.add(rule("L-3", "home=US", Verdict.BLOCKED_UNTIL));
        assertThat(ruling("").onceMet()).isEqualTo(Verdict.BLOCKED_UNTIL);
    }

    @Test
    void a_yes_without_an_owner_is_no_evidence() {
        rules.add(rule("L-33", "order", Verdict.BLOCKED_UNTIL, "O17"));

        Ruling ruling =
                ruling(GateCase.of("order=yes").with(condition("O17", true, Optional.empty(), Optional.empty())));

        assertThat(ruling.verdict()).isEqualTo(Verdict.BLOCKED_UNTIL);
    }

    @Test
    void evidence_of_another_provider_does_not_count() {
        rules.add(rule("L-33", "order", Verdict.BLOCKED_UNTIL, "O17"));

        Ruling ruling = ruling(GateCase.of("order=yes")
                .with(condition("O17", true, Optional.of("Provider B"), Optional.of("Counsel"))));

        assertThat(ruling.verdict()).isEqualTo(Verdict.BLOCKED_UNTIL);
    }

    @Test
    void a_no_for_the_provider_is_not_talked_over_by_a_yes_for_all() {
        rules.add(rule("L-33", "order", Verdict.BLOCKED_UNTIL, "O17"));

        Ruling ruling = ruling(GateCase.of("order=yes")
                .evidencing("O17")
                .with(condition("O17", false, Optional.of("Provider A"), Optional.of("Counsel"))));

        assertThat(ruling.verdict()).isEqualTo(Verdict.BLOCKED_UNTIL);
        assertThat(ruling.obligations())
                .singleElement()
                .satisfies(asked -> assertThat(asked.told().flatMap(Governance.Condition::owner))
                        .contains("Counsel"));
    }

    @Test
    void a_billing_rule_is_listed_and_asks_but_does_not_gate() {
        rules.add(rule("L-1", "home=US", Verdict.CONDITIONS, "O1"));
        rules.add(rule("L-23", Rule.Scope.BILLING, "home=US", Verdict.REFER, "O8"));

        Ruling ruling = ruling("");

        assertThat(ruling.verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(ruling.matches()).extracting(match -> match.rule().id()).containsExactly("L-1", "L-23");
        assertThat(codes(ruling)).containsExactly("O1", "O8");
        assertThat(ruling.missing()).isEmpty();
        assertThat(ruling.isReferredForBlanksOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "home=US ai=yes,     REFER",
        "home=US ai=no,      CONDITIONS",
        "home=US ai=?,       REFER",
        "home=US-NYC ai=yes, REFER"
    })
    void the_verdict_of_billing_is_the_worst_of_its_own_rules(String line, Verdict worst) {
        rules.add(rule("L-1", "home~US", Verdict.BLOCKED));
        rules.add(rule("L-21", Rule.Scope.BILLING, "home=US", Verdict.CONDITIONS, "O8"));
        rules.add(rule("L-24", Rule.Scope.BILLING, "ai", Verdict.REFER, "O8"));

        assertThat(ruling(line).billing()).contains(worst);
        assertThat(ruling("home=EW").billing()).isEmpty();
    }

    @Test
    void a_kind_of_work_adds_what_it_asks_to_what_the_law_asks() {
        rules.add(rule("L-1", "home=US", Verdict.ALLOWED, "O1"));
        byWork.add(rule("K-1", "work=W01", Verdict.CONDITIONS, "O4"));

        Ruling ruling = ruling("");

        assertThat(ruling.verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(codes(ruling)).containsExactly("O1", "O4");
    }

    @Test
    void a_kind_of_work_that_allows_softens_no_rule_of_law() {
        rules.add(rule("L-1", "home=US", Verdict.BLOCKED));
        byWork.add(rule("K-1", "work=W01", Verdict.ALLOWED));

        assertThat(ruling("").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void where_no_rule_of_law_speaks_the_kind_of_work_decides() {
        byWork.add(rule("K-1", "work=W01", Verdict.CONDITIONS, "O4"));

        Ruling ruling = ruling("");

        assertThat(ruling.verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(codes(ruling)).containsExactly("O4");
    }

    @Test
    void a_bar_on_the_kind_of_work_counts_beside_every_rule_of_law() {
        rules.add(rule("L-1", "home=US", Verdict.ALLOWED));
        byWork.add(rule("K-1", "work=W01", Verdict.BLOCKED_UNTIL, "O12"));

        assertThat(ruling("").verdict()).isEqualTo(Verdict.BLOCKED_UNTIL);
    }

    @Test
    void an_in_house_programme_is_allowed_whatever_the_rules_say() {
        rules.add(rule("L-1", "home=US", Verdict.BLOCKED, "O1"));

        Ruling ruling = ruling("kind=IN_HOUSE_PROGRAMME ai=? data=D4");

        assertThat(ruling).isEqualTo(new Ruling(Verdict.ALLOWED, List.of(), List.of(), List.of(), List.of()));
        assertThat(ruling.billing()).isEmpty();
    }

    @Test
    void a_referral_for_blank_cells_alone_says_which_cells_to_fill() {
        rules.add(rule("L-1", "home=US", Verdict.CONDITIONS, "O1"));
        rules.add(rule("L-12", "ai", Verdict.CONDITIONS, "O19"));
        byWork.add(rule("K-1", "subcon", Verdict.BLOCKED_UNTIL, "O3"));

        Ruling ruling = ruling("ai=? subcontracts=?");

        assertThat(ruling.isReferredForBlanksOnly()).isTrue();
        assertThat(ruling.missing())
                .containsExactly(
                        new Missing.Unknown(Flag.AI.field(), "Provider A", List.of(rules.get(1))),
                        new Missing.Unknown(Flag.SUBCONTRACTS.field(), "Provider A", List.of(byWork.get(0))));
    }

    @Test
    void a_referral_that_counsel_must_decide_is_not_for_blanks_only() {
        rules.add(rule("L-12", "ai", Verdict.CONDITIONS, "O19"));
        rules.add(rule("L-37", "work=W01", Verdict.REFER));

        assertThat(ruling("ai=?").isReferredForBlanksOnly()).isFalse();
    }

    @Test
    void what_is_barred_is_not_referred_for_a_blank() {
        rules.add(rule("L-12", "ai", Verdict.CONDITIONS, "O19"));
        rules.add(rule("L-33", "order", Verdict.BLOCKED_UNTIL, "O17"));

        assertThat(ruling("ai=? order=yes").isReferredForBlanksOnly()).isFalse();
    }

    @Test
    void a_home_regulator_outside_the_table_is_no_dead_end_and_is_told() {
        rules.add(rule("L-1", "home~US", Verdict.BLOCKED));
        rules.add(rule("L-10", "off", Verdict.CONDITIONS, "O5"));
        byWork.add(rule("K-1", "work=W01", Verdict.CONDITIONS, "O4"));

        Ruling ruling = ruling("home=AU country=IN");

        assertThat(ruling.verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(codes(ruling)).containsExactly("O4", "O5");
        assertThat(ruling.assumptions()).containsExactly(new Assumption.NoRulesOf("AU", "AU", Optional.empty()));
    }

    @Test
    void a_member_state_goes_by_the_rules_of_the_union() {
        rules.add(rule("L-51", "home~EU", Verdict.CONDITIONS, "O20"));

        Ruling ruling = ruling("home=NL");

        assertThat(codes(ruling)).containsExactly("O20");
        assertThat(ruling.assumptions())
                .containsExactly(new Assumption.NoRulesOf("NL", "NL", Optional.of(regulator("EU"))));
    }

    @Test
    void software_is_not_asked_what_only_people_can_answer() {
        rules.add(rule("L-7", "feeshare and not law and not software", Verdict.BLOCKED));
        rules.add(rule("L-8", "not adm and not software", Verdict.BLOCKED));
        rules.add(rule("L-12", "ai", Verdict.CONDITIONS, "O19"));

        assertThat(ruling("kind=SOFTWARE fees=yes lawyers=? ai=yes").verdict()).isEqualTo(Verdict.CONDITIONS);
        assertThat(ruling("kind=SOFTWARE lawyers=? ai=?").missing())
                .containsExactly(new Missing.Unknown(Flag.AI.field(), "Provider A", List.of(rules.get(2))));
    }

    @Test
    void a_blank_yes_or_no_of_admission_and_the_like_reads_as_no_and_refers_nothing() {
        rules.add(rule("L-1", "home=US", Verdict.ALLOWED));
        List.of("adm", "feeshare", "contact", "adverse", "order", "ocgban", "invention")
                .forEach(word -> rules.add(rule("L-" + word, word, Verdict.BLOCKED)));

        assertThat(ruling("").verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void personal_data_left_blank_is_assumed_for_what_clients_entrust() {
        var work = "Review";

        assertThat(ruling("home=EW data=D2 pd=None").assumptions()).isEmpty();
        assertThat(ruling("home=EW data=D1").assumptions()).isEmpty();
        assertThat(ruling("home=EW data=D2").assumptions())
                .containsExactly(new Assumption.ReadAsPersonalData(work, Set.of("UK")));
        assertThat(ruling("home=US-NYC data=D2").assumptions())
                .containsExactly(new Assumption.ReadAsPersonalData(work, Set.of()));
    }

    @Test
    void silence_of_all_rules_is_no_permission() {
        Ruling ruling = ruling("");

        assertThat(ruling.verdict()).isEqualTo(Verdict.REFER);
        assertThat(ruling.missing()).containsExactly(new Missing.NoRule());
    }

    @Test
    void a_referral_says_why() {
        rules.add(rule("L-37", "work=W01", Verdict.REFER));

        assertThat(ruling("").missing()).containsExactly(new Missing.Counsel(rules.get(0)));
    }

    @Test
    void what_nobody_is_asked_is_told_only_where_a_rule_turns_on_it() {
        rules.add(rule("L-46", "vloc=IN and not indianlaw", Verdict.CONDITIONS, "O9"));
        rules.add(rule("L-47", "vloc=IN and indianlaw", Verdict.BLOCKED));

        assertThat(ruling("country=IN").assumptions()).contains(new Assumption.ReadAsNo(Flag.INDIAN_LAW, rules));
        assertThat(ruling("country=PH").assumptions()).noneMatch(Assumption.ReadAsNo.class::isInstance);
    }

    @Test
    void a_home_without_rules_of_its_own_goes_by_those_above_and_says_so() {
        assertThat(ruling("home=US-WA").assumptions())
                .containsExactly(new Assumption.NoRulesOf("US-WA", "US", Optional.of(regulator("US"))));
        assertThat(ruling("home=US").assumptions())
                .containsExactly(new Assumption.NotApplied(regulator("US"), List.of(regulator("US-NYC"))));
    }

    private Ruling ruling(String line) {
        return ruling(GateCase.of(line));
    }

    private Ruling ruling(GateCase told) {
        var places = new Places(REGULATORS, Set.of("DE", "NL"), Map.of(), Set.of());
        List<Obligation> obligations = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new Obligation("O" + number, "duty " + number, "do O" + number, "hours"))
                .toList();
        return new Gate(new GateRules(rules, byWork, obligations, places)).rule(told.data(), told.quote());
    }

    private static Regulator regulator(String code) {
        return Optional.ofNullable(REGULATORS.get(code)).orElseThrow();
    }

    private static List<String> codes(Ruling ruling) {
        return ruling.obligations().stream()
                .map(asked -> asked.obligation().code())
                .toList();
    }

    private static Rule rule(String id, String condition, Verdict verdict, String... obligations) {
        return rule(id, Rule.Scope.GATE, condition, verdict, obligations);
    }

    private static Rule rule(String id, Rule.Scope scope, String condition, Verdict verdict, String... obligations) {
        return new Rule(id, scope, parsed(condition), verdict, List.of(obligations), "meaning of " + id, authority());
    }

    private static Rule.Authority authority() {
        return new Rule.Authority("a test", Optional.empty(), Verification.VERIFIED, YearMonth.of(2026, 11));
    }

    private static Condition parsed(String text) {
        return Condition.parse(text, "test").value().orElseThrow();
    }
}
