package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.WORK;
import static org.counterweigh.firm.FactorName.CONFIDENTIALITY;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.CULTURE_AND_LANGUAGE;
import static org.counterweigh.firm.FactorName.EFFICIENCY;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;
import static org.counterweigh.firm.FactorName.LEGAL_AND_ETHICAL;
import static org.counterweigh.firm.FactorName.QUALITY_CONTROL;
import static org.counterweigh.firm.FactorName.TALENT_POOL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider.Controls;
import org.counterweigh.firm.Provider.Standing;
import org.counterweigh.firm.WorkType.DataClass;
import org.counterweigh.firm.WorkType.Facts;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Each anchor of the table at 0, 50, 100 and between, on the example firm: 12,000 of avoidable pay, fees of 7,500, a gross
 * saving of 4,500, and 0.15625 people of the team.
 */
class ScorecardTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    @Test
    void cost_savings_30_percent_up_or_down_are_the_ends() {
        // At equal productivity an hour costs 60 in house
        scores(COST_SAVINGS, price(60), 50);
        scores(COST_SAVINGS, price(42), 100);
        scores(COST_SAVINGS, price(78), 0);
        scores(COST_SAVINGS, price(51), 75);
        scores(COST_SAVINGS, price(69), 25);
        scores(COST_SAVINGS, price(12), 100);
        scores(COST_SAVINGS, price(200), 0);
    }

    @Test
    void without_any_cost_that_ends_there_is_no_saving_to_score() {
        hasNoScore(
                COST_SAVINGS,
                ExampleFirm.builder().with("Roles", ExampleFirm.ROLE, "Avoidable pay", 0),
                ScoreReason.Nothing.COST_TO_SAVE);
    }

    @Test
    void today_s_speed_scores_50_and_0_7_and_1_3_times_it_the_ends() {
        scores(EFFICIENCY, productivity(0.6), 0);
        scores(EFFICIENCY, productivity(0.7), 0);
        scores(EFFICIENCY, productivity(0.85), 25);
        scores(EFFICIENCY, productivity(1), 50);
        scores(EFFICIENCY, productivity(1.15), 75);
        scores(EFFICIENCY, productivity(1.3), 100);
        scores(EFFICIENCY, productivity(2), 100);
    }

    @Test
    void one_person_ready_for_each_one_needed_scores_50_none_0_and_three_100() {
        scores(TALENT_POOL, ready(0.15625), 50);
        scores(TALENT_POOL, ready(0), 0);
        scores(TALENT_POOL, ready(0.078125), 25);
        scores(TALENT_POOL, ready(0.3125), 75);
        scores(TALENT_POOL, ready(0.46875), 100);
        scores(TALENT_POOL, ready(50), 100);
    }

    @Test
    void the_busiest_month_says_how_many_people_are_needed() {
        // A month of 1.6 times the average needs 0.25 people, half the work of it half as many
        var peaks = months(160, 40).with("Providers", PROVIDER, "Staff in 10 days", 0.125);

        scores(TALENT_POOL, peaks, 25);
        scores(TALENT_POOL, peaks.with("Quotes", QUOTE, "Capacity", 5_000), 50);
    }

    @Test
    void above_a_base_load_only_the_months_that_exceed_it_need_people() {
        var evaluation = new QuickEvaluator(TestRules.permissive())
                .evaluate(
                        months(160, 40)
                                .with("Providers", PROVIDER, "Staff in 10 days", 0.125)
                                .build(),
                        List.of());
        var hybrid = evaluation.hybrids().get(0);
        var score = hybrid.factor(TALENT_POOL).score();

        // The best keeps 0.4 of the average month's team: 0.15625 x (1.6 - 0.4)
        assertThat(hybrid.lines().option()).isEqualTo(new Option.Hybrid(PROVIDER, 0.4));
        assertThat(score.because())
                .isInstanceOfSatisfying(
                        ScoreReason.Ready.class,
                        found -> assertThat(found.needed()).isCloseTo(0.1875, within(1e-9)));
        assertThat(score.score().orElseThrow()).isCloseTo(50 * 0.125 / 0.1875, within(1e-9));
    }

    @Test
    void people_who_are_not_qualified_are_not_ready() {
        scores(TALENT_POOL, ready(50).with("Providers", PROVIDER, "Qualified staff", 40), 100);
        scores(TALENT_POOL, ready(50).with("Providers", PROVIDER, "Qualified staff", 0.3125), 75);
        scores(TALENT_POOL, ready(50).with("Providers", PROVIDER, "Qualified staff", 0), 0);
    }

    @Test
    void a_missing_language_scores_0_however_deep_the_bench() {
        scores(TALENT_POOL, facts(ready(50), DataClass.D2, Set.of("en")), 100);
        scores(TALENT_POOL, facts(ready(50), DataClass.D2, Set.of("en", "de")), 0);
        scores(TALENT_POOL, facts(ExampleFirm.builder(), DataClass.D2, Set.of("en", "de")), 0);
    }

    @Test
    void peaks_of_30_percent_score_100_a_whole_year_committed_0_and_the_one_cancels_the_other() {
        // Fees of 7,500 a year; every other month 30% above the average makes 15% of a year's demand
        scores(FLEXIBILITY, committed(months(100, 100), 0), 50);
        scores(FLEXIBILITY, committed(months(160, 40), 0), 100);
        scores(FLEXIBILITY, committed(months(130, 70), 0), 75);
        scores(FLEXIBILITY, committed(months(100, 100), 7_500), 0);
        scores(FLEXIBILITY, committed(months(100, 100), 3_750), 25);
        scores(FLEXIBILITY, committed(months(160, 40), 7_500), 50);
        scores(FLEXIBILITY, committed(months(130, 70), 3_750), 50);
        scores(FLEXIBILITY, committed(months(200, 0), 0), 100);
        scores(FLEXIBILITY, committed(months(100, 100), 15_000), 0);
    }

    @Test
    void expected_loss_and_controls_of_25_percent_of_the_gross_saving_are_the_ends() {
        scores(CONFIDENTIALITY, loss(0, 0), 50);
        scores(CONFIDENTIALITY, loss(0, 1_125), 0);
        scores(CONFIDENTIALITY, loss(0, 562.5), 25);
        scores(CONFIDENTIALITY, loss(225, 0), 40);
        scores(CONFIDENTIALITY, loss(900, 2_000), 0);
        scores(CONFIDENTIALITY, ownLoss(loss(0, 0), 1_125), 100);
        scores(CONFIDENTIALITY, ownLoss(loss(0, 0), 562.5), 75);
        scores(CONFIDENTIALITY, ownLoss(loss(562.5, 0), 562.5), 50);
    }

    @Test
    void a_control_that_exposed_material_lacks_scores_0() {
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(YES, YES, YES, NO, YES, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(NO, NO, YES, YES, YES, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(YES, YES, NO, YES, YES, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(YES, YES, Optional.empty(), YES, YES, YES)), 50);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(NO, YES, YES, YES, NO, NO)), 50);
        scores(CONFIDENTIALITY, controls(DataClass.D3, new Controls(YES, YES, YES, YES, NO, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D3, new Controls(YES, YES, YES, YES, YES, NO)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D1, new Controls(NO, NO, NO, NO, NO, NO)), 50);
    }

    @Test
    void poor_quality_of_30_percent_of_the_gross_saving_is_the_ends() {
        // One more error in 1,000 units: 10 more escape a year
        scores(QUALITY_CONTROL, errors(0.001, 0.001, 135), 50);
        scores(QUALITY_CONTROL, errors(0.001, 0.002, 135), 0);
        scores(QUALITY_CONTROL, errors(0.001, 0.002, 67.5), 25);
        scores(QUALITY_CONTROL, errors(0.002, 0.001, 67.5), 75);
        scores(QUALITY_CONTROL, errors(0.002, 0.001, 135), 100);
        scores(QUALITY_CONTROL, errors(0.001, 0.1, 135), 0);
    }

    @Test
    void without_a_gross_saving_a_change_has_no_measure_and_no_change_is_still_today() {
        // Fees of 15,000 for 12,000 of pay
        var dear = errors(0.001, 0.002, 135).with("Quotes", QUOTE, "Price per hour", 60);

        hasNoScore(QUALITY_CONTROL, dear, ScoreReason.Nothing.SAVING_TO_COMPARE);
        scores(QUALITY_CONTROL, dear.with("Quotes", QUOTE, "Error rate", 0.001), 50);
    }

    @Test
    void queries_and_hours_apart_take_half_each_and_never_lift_above_today() {
        scores(CULTURE_AND_LANGUAGE, queries(0, 8), 50);
        scores(CULTURE_AND_LANGUAGE, queries(0.3, 0), 0);
        scores(CULTURE_AND_LANGUAGE, queries(0.15, 4), 25);
        scores(CULTURE_AND_LANGUAGE, queries(0.15, 8), 37.5);
        scores(CULTURE_AND_LANGUAGE, queries(0, 0), 25);
        scores(CULTURE_AND_LANGUAGE, queries(0.9, 8), 25);
        scores(CULTURE_AND_LANGUAGE, queries(0.9, 0), 0);
    }

    @Test
    void law_scores_50_40_25_or_0() {
        assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), TestRules.permissive())
                        .score())
                .hasValue(50);
        assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), TestRules.all())
                        .score())
                .hasValue(40);
        for (String consentOrTransfer : List.of("O6", "O7", "O11")) {
            var rules =
                    TestRules.rules(List.of(TestRules.rule("L-1", "data>=D0", Verdict.CONDITIONS, consentOrTransfer)));
            assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), rules).score())
                    .hasValue(25);
        }
        for (Verdict verdict : List.of(Verdict.BLOCKED, Verdict.BLOCKED_UNTIL, Verdict.REFER)) {
            var barred = TestRules.rules(List.of(TestRules.rule("L-1", "data>=D0", verdict, "O4")));
            assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), barred).score())
                    .hasValue(0);
        }
    }

    @Test
    void a_case_that_waits_for_an_answer_alone_has_no_legal_score() {
        var rules = TestRules.rules(List.of(
                TestRules.rule("L-0", "data>=D0", Verdict.ALLOWED), TestRules.rule("L-1", "ai", Verdict.BLOCKED)));
        var firm = ExampleFirm.builder()
                .standing(
                        PROVIDER,
                        usual -> new Standing(false, YES, usual.controls(), NO, Optional.empty(), false, false, false));

        assertThat(score(LEGAL_AND_ETHICAL, firm, rules))
                .isEqualTo(FactorScore.of(0, new ScoreReason.Blank(List.of(BlankInput.LEGAL_ANSWERS))));
    }

    @Test
    void where_an_input_is_blank_there_is_no_score_and_the_reason_names_it() {
        var firm = ExampleFirm.builder();

        isBlank(EFFICIENCY, firm.without("Quotes", QUOTE, "Hours per unit"), BlankInput.PROVIDER_SPEED);
        isBlank(TALENT_POOL, firm, BlankInput.SURGE_CAPACITY, BlankInput.MONTHLY_DEMAND);
        isBlank(TALENT_POOL, months(100, 100), BlankInput.SURGE_CAPACITY);
        isBlank(FLEXIBILITY, firm, BlankInput.MONTHLY_DEMAND, BlankInput.MINIMUM_COMMITMENT);
        isBlank(CONFIDENTIALITY, firm, BlankInput.PROVIDER_LOSS, BlankInput.ANNUAL_CONTROLS);
        isBlank(CONFIDENTIALITY, loss(100, 0).with("Risks", PROVIDER, "Moved exposure", 0.5), BlankInput.IN_HOUSE_LOSS);
        isBlank(
                QUALITY_CONTROL,
                firm,
                BlankInput.IN_HOUSE_ERROR_RATE,
                BlankInput.PROVIDER_ERROR_RATE,
                BlankInput.COST_OF_ERRORS);
        isBlank(
                QUALITY_CONTROL,
                errors(0.001, 0.001, 10).without("Quotes", QUOTE, "Error rate"),
                BlankInput.PROVIDER_ERROR_RATE);
        isBlank(CULTURE_AND_LANGUAGE, firm, BlankInput.QUERY_RATE);
        isBlank(
                CULTURE_AND_LANGUAGE,
                queries(0.1, 0).without("Providers", PROVIDER, "Overlap"),
                BlankInput.OFFICE_HOURS);
    }

    @Test
    void a_case_is_weighed_over_the_factors_that_have_a_score() {
        var evaluation = new QuickEvaluator(TestRules.permissive())
                .evaluate(ExampleFirm.builder().build(), List.of());
        var only = evaluation.cases().get(0);

        // Saving 50%: 100; speed 0.8: 50/3; permitted: 50; a third each, the other five are blank
        assertThat(evaluation.weighing(only.work()).weights())
                .isEqualTo(Map.of(COST_SAVINGS, 1 / 3.0, EFFICIENCY, 1 / 3.0, LEGAL_AND_ETHICAL, 1 / 3.0));
        assertThat(evaluation.score(only)).hasValueCloseTo((150 + 50 / 3.0) / 3, within(1e-9));
    }

    private static FirmBuilder ready(double people) {
        return months(100, 100).with("Providers", PROVIDER, "Staff in 10 days", people);
    }

    private static FirmBuilder committed(FirmBuilder firm, double money) {
        return firm.with("Providers", PROVIDER, "Minimum commitment", money);
    }

    /** A year's expected loss at the provider, and its controls. */
    private static FirmBuilder loss(double expected, double controls) {
        return lossAt(ExampleFirm.builder(), PROVIDER, expected)
                .with("Providers", PROVIDER, "Annual controls", controls);
    }

    /** A year's expected loss in house, all of which goes with the work. */
    private static FirmBuilder ownLoss(FirmBuilder firm, double expected) {
        return lossAt(firm, "In-house", expected).with("Risks", PROVIDER, "Moved exposure", 1);
    }

    private static FirmBuilder lossAt(FirmBuilder firm, String option, double expected) {
        return firm.risk(option, 0.5, 2 * expected, 2 * expected, 2 * expected).with("Risks", option, "Recovered", 0);
    }

    private static FirmBuilder price(double price) {
        return ExampleFirm.builder().with("Quotes", QUOTE, "Price per hour", price);
    }

    private static FirmBuilder productivity(double productivity) {
        return ExampleFirm.builder()
                .without("Quotes", QUOTE, "Hours per unit")
                .with("Quotes", QUOTE, "Productivity", productivity);
    }

    /** Odd months and even months. */
    private static FirmBuilder months(double odd, double even) {
        return ExampleFirm.builder().demand(WORK, odd, even, odd, even, odd, even, odd, even, odd, even, odd, even);
    }

    private static FirmBuilder controls(DataClass data, Controls controls) {
        UnaryOperator<Standing> change = standing -> new Standing(false, YES, controls, NO, NO, false, false, false);
        return facts(loss(0, 0).standing(PROVIDER, change), data, Set.of());
    }

    private static FirmBuilder facts(FirmBuilder firm, DataClass data, Set<String> languages) {
        return firm.facts(
                WORK,
                facts -> new Facts(data, facts.personalData(), facts.billing(), languages, false, false, false, false));
    }

    private static FirmBuilder errors(double inHouse, double atProvider, double costOfEscape) {
        return ExampleFirm.builder()
                .with("Work", WORK, "Error rate", inHouse)
                .with("Quotes", QUOTE, "Error rate", atProvider)
                .with("Work", WORK, "Cost of escaped error", costOfEscape);
    }

    private static FirmBuilder queries(double rate, double overlap) {
        return ExampleFirm.builder()
                .with("Quotes", QUOTE, "Query rate", rate)
                .with("Providers", PROVIDER, "Overlap", overlap);
    }

    private static void scores(FactorName factor, FirmBuilder firm, double expected) {
        assertThat(score(factor, firm, TestRules.permissive()).score()).hasValueCloseTo(expected, within(1e-9));
    }

    private static void hasNoScore(FactorName factor, FirmBuilder firm, ScoreReason because) {
        assertThat(score(factor, firm, TestRules.permissive()))
                .isEqualTo(new FactorScore(OptionalDouble.empty(), because));
    }

    private static void isBlank(FactorName factor, FirmBuilder firm, BlankInput... inputs) {
        hasNoScore(factor, firm, new ScoreReason.Blank(List.of(inputs)));
    }

    private static FactorScore score(FactorName factor, FirmBuilder firm, GateRules rules) {
        var point = new QuickEvaluator(rules).atPointValues(firm.build());
        return point.cases().get(0).factor(factor).score();
    }
}
