package org.counterweigh.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.counterweigh.Counts;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.probability.Pert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example firm saves 12,000 of pay a year and pays for 250 hours, so it gains below a price of 48 an hour. */
@Tag("laws")
class UncertaintyAnalysisTest {

    /** Five years at 8 %: 1/1.08 + ... + 1/1.08^5. */
    private static final double ANNUITY = 3.992710037;

    private static final double HOURS = 250;
    private static final double PAY = 12_000;

    @Test
    void the_net_present_value_lies_as_the_price_does() {
        // PERT 10, 20, 60 is ten times PERT 1, 2, 6 of Vose (2008): mean 25, P5 12.94887, P50 23.83361, P95 41.06384
        Percentiles spread = evaluation(priced(20, 10, 60)).uncertainty().plan().netPresentValue();

        assertThat(spread.mean()).isCloseTo(worth(25), within(0.5));
        assertThat(spread.meanError()).isLessThan(0.5);
        assertThat(spread.low()).isCloseTo(worth(41.06384), share(0.005, worth(41.06384)));
        assertThat(spread.median()).isCloseTo(worth(23.83361), share(0.005, worth(23.83361)));
        assertThat(spread.high()).isCloseTo(worth(12.94887), share(0.005, worth(12.94887)));
        assertThat(spread.downside()).isLessThan(spread.low());
    }

    @Test
    void the_chance_of_a_gain_is_that_of_a_price_below_48() {
        // PERT 32, 40, 60
        var uncertainty = evaluation(priced(40, 32, 60)).uncertainty();
        double below48 = new Pert(32, 40, 60).cumulative(48);

        assertThat(uncertainty.plan().netPresentValue().chancePositive()).isCloseTo(below48, within(0.002));
        assertThat(uncertainty.cases().get(0).rankFirst()).isCloseTo(below48, within(0.002));
    }

    @Test
    void cash_lies_below_value_by_the_time_that_is_not_cashable() {
        // A tenth of 12,000 is own time in every simulation
        var plan = evaluation(priced(20, 10, 60).with("Work", ExampleFirm.WORK, "Cashable", 0.9))
                .uncertainty()
                .plan();
        Percentiles value = plan.netPresentValue();
        Percentiles cash = plan.cashNetPresentValue();

        assertThat(value.low() - cash.low()).isCloseTo(PAY / 10 * ANNUITY, within(1e-3));
        assertThat(value.high() - cash.high()).isCloseTo(PAY / 10 * ANNUITY, within(1e-3));
    }

    @Test
    void payback_lies_as_cash_does() {
        // 10,000 out, 12,000 - 250 x price a year back; PERT 20, 30, 40 lies evenly about 30: 12 x 10,000 / 4,500
        var uncertainty = evaluation(
                        priced(30, 20, 40).with("Providers", ExampleFirm.PROVIDER, "Selection cost", 10_000))
                .uncertainty();
        PaybackPercentiles months = uncertainty.cases().get(0).payback();

        assertThat(months.median().orElseThrow()).isCloseTo(months(30), within(0.05));
        assertThat(months.low().orElseThrow()).isCloseTo(months(new Pert(20, 30, 40).quantile(0.05)), within(0.05));
        assertThat(months.high().orElseThrow()).isCloseTo(months(new Pert(20, 30, 40).quantile(0.95)), within(0.05));
        assertThat(months.never()).isZero();
        // 18 months need 6,666.67 a year, a price of 21.33
        assertThat(months.withinLimit()).isCloseTo(new Pert(20, 30, 40).cumulative(64 / 3.0), within(0.002));
    }

    private static double months(double price) {
        return 12 * 10_000 / (PAY - HOURS * price);
    }

    @Test
    void the_plan_is_held_where_another_would_be_better() {
        // P95 of PERT 32, 40, 60 is 51.1: the loss is told, not what staying would save
        Percentiles spread = evaluation(priced(40, 32, 60)).uncertainty().plan().netPresentValue();

        assertThat(spread.low()).isNegative().isCloseTo(worth(new Pert(32, 40, 60).quantile(0.95)), within(100.0));
    }

    @Test
    void work_that_is_only_tried_stays_in_the_plan_and_is_regretted_where_it_would_have_gained() {
        // At 47 it gains 250 a year, below the hurdle
        Evaluation pilot = evaluation(priced(47, 40, 70));
        WorkUncertainty work = pilot.uncertainty().work().get(0);
        Percentiles worth = work.netPresentValue().orElseThrow();

        assertThat(pilot.decisions().get(0).outcome()).isEqualTo(Outcome.PILOT);
        // E max(0, X) of X below 0 on average is all there is to regret, and all there is to know
        assertThat(worth.mean()).isNegative();
        assertThat(work.expectedRegret()).isPositive().isCloseTo(work.perfectInformation(), within(1e-6));
    }

    @Test
    void a_doubt_about_the_records_keeps_an_answer_from_being_firm() {
        FirmData firm = priced(20, 10, 60).build();
        var doubted = new Uncertainty(
                firm.uncertainty().extent(),
                firm.uncertainty().ranges(),
                List.of(),
                List.of("Only 63 % of recorded hours could be mapped."),
                Map.of());
        var evaluation = new QuickEvaluator(TestRules.permissive())
                .evaluate(
                        new FirmData(
                                firm.firm(),
                                firm.roles(),
                                firm.work(),
                                firm.market(),
                                firm.governance(),
                                doubted,
                                firm.recipients()),
                        List.of());

        assertThat(evaluation.decisions().get(0).confidence()).isEqualTo(Confidence.LEANING);
        assertThat(evaluation.decisions().get(0).confidenceReason())
                .isInstanceOfSatisfying(
                        ConfidenceReason.Doubted.class,
                        because -> assertThat(because.doubt()).contains("63 %"));
    }

    @Test
    void at_40_an_hour_the_minimum_saving_fails_before_the_salary_turns_the_value_at_50_000() {
        // 10,000 of fees against a fifth of the salary of 60,000, a tenth of which has to be saved: 10,000 / 0.18
        var turning = evaluation(priced(40, 32, 60)).uncertainty().work().get(0).breakEvens();

        assertThat(turning)
                .filteredOn(each -> each.input().label().startsWith("Salary"))
                .singleElement()
                .satisfies(salary -> {
                    assertThat(salary.turnsAt()).isCloseTo(55_555.555_555_6, within(1e-4));
                    assertThat(salary.because()).isEqualTo(Cause.HURDLE);
                    assertThat(salary.zeroAt()).hasValueCloseTo(50_000.0, within(1e-4));
                    assertThat(salary.distance()).hasValueCloseTo(-2.0 / 27, within(1e-9));
                    assertThat(salary.plausible()).isEmpty();
                });
    }

    @Test
    void knowing_the_only_uncertain_figure_is_knowing_everything() {
        WorkUncertainty work =
                evaluation(priced(40, 32, 60)).uncertainty().work().get(0);

        assertThat(work.perfectInformation()).isPositive();
        assertThat(work.importance()).singleElement().satisfies(price -> {
            assertThat(price.partialPerfectInformation())
                    .isLessThanOrEqualTo(work.perfectInformation())
                    .isCloseTo(work.perfectInformation(), share(0.1, work.perfectInformation()));
            assertThat(price.explains()).isCloseTo(1, within(0.01));
        });
        // outsourcing is best on average, so its regret is what knowing would be worth
        assertThat(work.expectedRegret()).isCloseTo(work.perfectInformation(), within(1e-6));
    }

    @Test
    void work_the_firm_keeps_by_its_own_choice_is_no_regret_of_the_plan() {
        UncertaintyResult free = evaluation(priced(40, 32, 60)).uncertainty();
        UncertaintyResult kept =
                evaluation(priced(40, 32, 60).keepInHouse(ExampleFirm.WORK)).uncertainty();

        assertThat(free.plan().expectedRegret())
                .isEqualTo(free.work().get(0).expectedRegret())
                .isPositive();
        assertThat(kept.work().get(0).expectedRegret()).isPositive();
        assertThat(kept.plan().expectedRegret()).isZero();
    }

    @Test
    void ranges_without_width_give_the_point_value_to_the_last_bit() {
        for (long seed = 0; seed < Counts.of(30); seed++) {
            Evaluation point = evaluation(SeededFirms.firm(seed));
            Evaluation drawn =
                    evaluation(ranged(SeededFirms.firm(seed), point.outline().givens(), 0));

            assertThat(drawn.uncertainty().basis().isCertain()).isTrue();
            for (int i = 0; i < point.cases().size(); i++) {
                double npv = point.cases().get(i).worth().netPresentValue();
                Percentiles spread =
                        drawn.uncertainty().of(drawn.cases().get(i).lines()).netPresentValue();
                assertThat(List.of(spread.low(), spread.median(), spread.high(), spread.mean(), spread.downside()))
                        .containsOnly(npv);
                assertThat(spread.meanError()).isZero();
            }
            assertThat(drawn.uncertainty().plan().expectedRegret())
                    .isEqualTo(point.uncertainty().plan().expectedRegret());
        }
    }

    @Test
    void laws_hold_for_any_firm() {
        for (long seed = 0; seed < Counts.of(30); seed++) {
            FirmData firm = SeededFirms.firm(seed);
            UncertaintyResult uncertainty = evaluation(
                            ranged(firm, evaluation(firm).outline().givens(), 0.2))
                    .uncertainty();
            for (CaseUncertainty each : uncertainty.cases()) {
                Percentiles spread = each.netPresentValue();
                assertThat(spread.downside()).isLessThanOrEqualTo(spread.low());
                assertThat(spread.low()).isLessThanOrEqualTo(spread.median());
                assertThat(spread.median()).isLessThanOrEqualTo(spread.high());
                assertThat(each.rankFirst()).isBetween(0.0, 1.0);
            }
            for (WorkUncertainty work : uncertainty.work()) {
                lawsOf(work, "firm " + seed + ", " + work.work().name());
            }
        }
    }

    private static void lawsOf(WorkUncertainty work, String where) {
        double scale = 1e-9 * (1 + work.expectedRegret());
        assertThat(work.perfectInformation()).as(where).isNotNegative();
        assertThat(work.expectedRegret()).as(where).isGreaterThanOrEqualTo(work.perfectInformation() - scale);
        assertThat(work.importance())
                .as(where)
                .allMatch(each -> each.partialPerfectInformation() >= 0
                        && each.partialPerfectInformation() <= work.perfectInformation() + scale);
        work.moneyRanks().ifPresent(ranks -> {
            for (int i = 0; i < ranks.options().size(); i++) {
                int rank = i;
                assertThat(ranks.shares().get(i).stream()
                                .mapToDouble(share -> share)
                                .sum())
                        .as(where)
                        .isCloseTo(1, within(1e-9));
                assertThat(ranks.shares().stream()
                                .mapToDouble(row -> row.get(rank))
                                .sum())
                        .as(where)
                        .isCloseTo(1, within(1e-9));
            }
        });
    }

    @Test
    void the_same_seed_gives_the_same_answer_and_another_one_nearly() {
        FirmData firm = priced(40, 32, 60).build();
        var evaluator = new QuickEvaluator(TestRules.permissive());
        Percentiles once = evaluator
                .evaluate(firm, List.of(), new SimulationSettings(4_096, 5))
                .uncertainty()
                .plan()
                .netPresentValue();
        Percentiles again = evaluator
                .evaluate(firm, List.of(), new SimulationSettings(4_096, 5))
                .uncertainty()
                .plan()
                .netPresentValue();
        Percentiles other = evaluator
                .evaluate(firm, List.of(), new SimulationSettings(4_096, 6))
                .uncertainty()
                .plan()
                .netPresentValue();

        assertThat(again).isEqualTo(once);
        assertThat(other).isNotEqualTo(once);
        assertThat(other.mean()).isCloseTo(once.mean(), within(8 * (once.meanError() + other.meanError())));
    }

    private static double worth(double price) {
        return (PAY - HOURS * price) * ANNUITY;
    }

    private static Offset<Double> share(double share, double of) {
        return within(share * Math.abs(of));
    }

    private static FirmBuilder priced(double now, double low, double high) {
        return ExampleFirm.builder()
                .with("Quotes", ExampleFirm.QUOTE, "Price per hour", now)
                .range("Quotes", ExampleFirm.QUOTE, "Price per hour", low, now, high);
    }

    private static Evaluation evaluation(FirmBuilder firm) {
        return evaluation(firm.build());
    }

    private static Evaluation evaluation(FirmData firm) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(firm, List.of(), SimulationSettings.USUAL);
    }

    /** Every third figure of the firm with a range of that share to both sides. */
    private static FirmData ranged(FirmData firm, List<Given> figures, double share) {
        List<Given> third = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += 3) {
            third.add(figures.get(i));
        }
        return SeededFirms.uncertain(firm, third, share);
    }
}
