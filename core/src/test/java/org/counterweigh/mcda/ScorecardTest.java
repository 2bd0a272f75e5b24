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
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Provider.Controls;
import org.counterweigh.firm.Provider.Standing;
import org.counterweigh.firm.WorkType.DataClass;
import org.counterweigh.firm.WorkType.Facts;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.junit.jupiter.api.Test;

/** The published anchors, on the example firm: 12,000 of avoidable pay, fees of 7,500, a gross saving of 4,500. */
class ScorecardTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    @Test
    void savings_of_10_25_and_40_percent_score_40_75_and_100() {
        // At equal productivity an hour costs 60 in house
        scores(COST_SAVINGS, price(66), 0);
        scores(COST_SAVINGS, price(60), 0);
        scores(COST_SAVINGS, price(54), 40);
        scores(COST_SAVINGS, price(45), 75);
        scores(COST_SAVINGS, price(36), 100);
        scores(COST_SAVINGS, price(12), 100);
        scores(COST_SAVINGS, price(49.5), 57.5);
    }

    @Test
    void the_team_s_speed_scores_50_and_0_7_and_1_3_times_it_the_ends() {
        scores(EFFICIENCY, productivity(0.6), 0);
        scores(EFFICIENCY, productivity(0.7), 0);
        scores(EFFICIENCY, productivity(1), 50);
        scores(EFFICIENCY, productivity(1.3), 100);
        scores(EFFICIENCY, productivity(2), 100);
        scores(EFFICIENCY, productivity(1.15), 75);
    }

    @Test
    void a_bench_as_deep_as_the_team_scores_100_and_an_unknown_one_50() {
        // 0.15625 people do the work today
        scores(TALENT_POOL, ExampleFirm.builder(), 50);
        scores(TALENT_POOL, ExampleFirm.builder().with("Providers", PROVIDER, "Staff in 10 days", 0), 50);
        scores(TALENT_POOL, ExampleFirm.builder().with("Providers", PROVIDER, "Staff in 10 days", 0.078125), 75);
        scores(TALENT_POOL, ExampleFirm.builder().with("Providers", PROVIDER, "Staff in 10 days", 0.15625), 100);
        scores(TALENT_POOL, ExampleFirm.builder().with("Providers", PROVIDER, "Staff in 10 days", 50), 100);
    }

    @Test
    void people_who_are_not_qualified_are_not_ready() {
        var ready = ExampleFirm.builder().with("Providers", PROVIDER, "Staff in 10 days", 50);

        scores(TALENT_POOL, ready.with("Providers", PROVIDER, "Qualified staff", 40), 100);
        scores(TALENT_POOL, ready.with("Providers", PROVIDER, "Qualified staff", 0.078125), 75);
        scores(TALENT_POOL, ready.with("Providers", PROVIDER, "Qualified staff", 0), 50);
        // Who is qualified may be busy elsewhere
        scores(TALENT_POOL, ExampleFirm.builder().with("Providers", PROVIDER, "Qualified staff", 40), 50);
    }

    @Test
    void the_busiest_month_says_how_many_people_are_needed() {
        // A month of 1.6 times the average needs 0.25 people
        scores(TALENT_POOL, months(160, 40).with("Providers", PROVIDER, "Staff in 10 days", 0.125), 75);
        scores(TALENT_POOL, months(100, 100).with("Providers", PROVIDER, "Staff in 10 days", 0.078125), 75);
    }

    @Test
    void a_missing_language_caps_the_talent_pool_at_30_however_deep_the_bench() {
        var firm = ExampleFirm.builder().with("Providers", PROVIDER, "Staff in 10 days", 50);

        scores(TALENT_POOL, facts(firm, DataClass.D2, Set.of("en")), 100);
        scores(TALENT_POOL, facts(firm, DataClass.D2, Set.of("en", "de")), 30);
    }

    @Test
    void months_that_vary_by_10_30_and_60_percent_score_20_60_and_100() {
        scores(FLEXIBILITY, ExampleFirm.builder(), 20);
        scores(FLEXIBILITY, months(100, 100), 20);
        scores(FLEXIBILITY, months(110, 90), 20);
        scores(FLEXIBILITY, months(130, 70), 60);
        scores(FLEXIBILITY, months(160, 40), 100);
        scores(FLEXIBILITY, months(200, 0), 100);
    }

    @Test
    void a_commitment_above_70_percent_of_fees_or_a_long_notice_costs_30() {
        // 70% of 7,500 is 5,250
        scores(FLEXIBILITY, months(130, 70).with("Providers", PROVIDER, "Minimum commitment", 5_249), 60);
        scores(FLEXIBILITY, months(130, 70).with("Providers", PROVIDER, "Minimum commitment", 5_251), 30);
        scores(FLEXIBILITY, months(130, 70).with("Providers", PROVIDER, "Notice months", 3), 60);
        scores(FLEXIBILITY, months(130, 70).with("Providers", PROVIDER, "Notice months", 4), 30);
        scores(FLEXIBILITY, months(100, 100).with("Providers", PROVIDER, "Notice months", 4), 0);
    }

    @Test
    void expected_loss_of_5_and_25_percent_of_the_gross_saving_scores_50_and_0() {
        scores(CONFIDENTIALITY, ExampleFirm.builder(), 100);
        scores(CONFIDENTIALITY, ExampleFirm.builder().with("Providers", PROVIDER, "Annual controls", 225), 50);
        scores(CONFIDENTIALITY, ExampleFirm.builder().risk(PROVIDER, 0.5, 450, 450, 450), 50);
        scores(CONFIDENTIALITY, ExampleFirm.builder().with("Providers", PROVIDER, "Annual controls", 1_125), 0);
    }

    @Test
    void a_control_that_exposed_material_lacks_scores_0() {
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(YES, YES, YES, NO, YES, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(NO, NO, YES, YES, YES, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(YES, YES, NO, YES, YES, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(YES, YES, Optional.empty(), YES, YES, YES)), 100);
        scores(CONFIDENTIALITY, controls(DataClass.D2, new Controls(NO, YES, YES, YES, NO, NO)), 100);
        scores(CONFIDENTIALITY, controls(DataClass.D3, new Controls(YES, YES, YES, YES, NO, YES)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D3, new Controls(YES, YES, YES, YES, YES, NO)), 0);
        scores(CONFIDENTIALITY, controls(DataClass.D1, new Controls(NO, NO, NO, NO, NO, NO)), 100);
    }

    @Test
    void poor_quality_of_10_and_30_percent_of_the_gross_saving_scores_60_and_0() {
        // Errors in 1 of 1,000 units: 10 escape a year
        scores(QUALITY_CONTROL, errors(0.001, 0), 100);
        scores(QUALITY_CONTROL, errors(0.001, 45), 60);
        scores(QUALITY_CONTROL, errors(0.001, 135), 0);
        scores(QUALITY_CONTROL, errors(0.001, 22.5), 80);
    }

    @Test
    void quality_that_nobody_measured_is_capped_at_60() {
        scores(QUALITY_CONTROL, ExampleFirm.builder(), 60);
    }

    @Test
    void the_worse_of_queries_and_overlap_counts() {
        scores(CULTURE_AND_LANGUAGE, queries(0.02, 4), 100);
        scores(CULTURE_AND_LANGUAGE, queries(0.01, 8), 100);
        scores(CULTURE_AND_LANGUAGE, queries(0.1, 8), 50);
        scores(CULTURE_AND_LANGUAGE, queries(0.02, 0), 50);
        scores(CULTURE_AND_LANGUAGE, queries(0.02, 2), 75);
        scores(CULTURE_AND_LANGUAGE, queries(0.3, 8), 0);
        scores(CULTURE_AND_LANGUAGE, queries(0.9, 0), 0);
    }

    @Test
    void law_scores_100_70_40_or_0() {
        assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), TestRules.permissive()))
                .isEqualTo(100);
        assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), TestRules.all()))
                .isEqualTo(70);
        for (String consentOrTransfer : List.of("O6", "O7", "O11")) {
            var rules =
                    TestRules.rules(List.of(TestRules.rule("L-1", "data>=D0", Verdict.CONDITIONS, consentOrTransfer)));
            assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), rules)).isEqualTo(40);
        }
        var barred = TestRules.rules(List.of(TestRules.rule("L-1", "data>=D0", Verdict.BLOCKED)));
        assertThat(score(LEGAL_AND_ETHICAL, ExampleFirm.builder(), barred)).isZero();
    }

    @Test
    void a_case_scores_the_weighted_mean_of_its_factors() {
        var evaluation = new QuickEvaluator(TestRules.permissive())
                .evaluate(ExampleFirm.builder().build(), List.of());

        // Saving 50%: 100; speed 0.8: 50/3; then 50, 20, 100, 60, 100, 100, an eighth each
        assertThat(evaluation.cases().get(0).score()).isCloseTo((530 + 50 / 3.0) / 8, within(1e-9));
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
        return facts(ExampleFirm.builder().standing(PROVIDER, change), data, Set.of());
    }

    private static FirmBuilder facts(FirmBuilder firm, DataClass data, Set<String> languages) {
        return firm.facts(
                WORK,
                facts -> new Facts(data, facts.personalData(), facts.billing(), languages, false, false, false, false));
    }

    private static FirmBuilder errors(double atProvider, double costOfEscape) {
        return ExampleFirm.builder()
                .with("Quotes", QUOTE, "Error rate", atProvider)
                .with("Work", WORK, "Cost of escaped error", costOfEscape);
    }

    private static FirmBuilder queries(double rate, double overlap) {
        return ExampleFirm.builder()
                .with("Quotes", QUOTE, "Query rate", rate)
                .with("Providers", PROVIDER, "Overlap", overlap);
    }

    private static void scores(FactorName factor, FirmBuilder firm, double expected) {
        assertThat(score(factor, firm, TestRules.permissive())).isCloseTo(expected, within(1e-9));
    }

    private static double score(FactorName factor, FirmBuilder firm, GateRules rules) {
        var evaluation = new QuickEvaluator(rules).evaluate(firm.build(), List.of());
        return evaluation.cases().get(0).factor(factor).score().score();
    }
}
