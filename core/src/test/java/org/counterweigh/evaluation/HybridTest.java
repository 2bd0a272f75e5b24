package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;

import org.counterweigh.Counts;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** Keeping a base load and buying the months above it. */
class HybridTest {

    @Test
    void half_the_team_keeps_half_the_pay_and_buys_half_the_work() {
        PointEvaluation evaluation = evaluate(OneBusyMonth.builder().build());
        CaseCalculation half = above(evaluation, evaluation.cases().get(0), 0.5);
        Value value = evaluation.value();

        // 6,000 of pay less 100 h at 70; all 8,250 of cover
        assertThat(value.in(1, half.account(COST_SAVINGS).money())).isCloseTo(-1_000, within(1e-8));
        assertThat(value.in(1, half.account(FLEXIBILITY).money())).isCloseTo(8_250, within(1e-8));
        assertThat(value.in(1, half.bridge().netBenefit())).isCloseTo(7_250, within(1e-8));
        assertThat(value.in(1, half.bridge().difference())).isCloseTo(7_250, within(1e-8));
    }

    @Test
    void the_whole_team_buys_only_what_stands_above_the_average_month() {
        PointEvaluation evaluation = evaluate(OneBusyMonth.builder().build());
        CaseCalculation peak = above(evaluation, evaluation.cases().get(0), 1);

        // 8,250 of cover less 11/24 of 200 h at 70
        assertThat(evaluation.value().in(1, peak.bridge().netBenefit()))
                .isCloseTo(8_250 - 14_000 * 11 / 24.0, within(1e-8));
    }

    @Test
    void keeping_no_base_load_is_moving_everything() {
        int seasonal = 0;
        for (long seed = 0; seed < Counts.of(400); seed++) {
            PointEvaluation evaluation = evaluate(SeededFirms.firm(seed));
            for (CaseResult whole : evaluation.cases()) {
                if (!whole.work().demand().isEmpty()) {
                    seasonal++;
                    same(evaluation.value(), above(evaluation, whole, 0), whole);
                }
            }
        }
        assertThat(seasonal).isGreaterThan(Counts.of(400));
    }

    @Test
    void no_other_base_load_is_worth_more_than_the_one_found() {
        int found = 0;
        for (long seed = 0; seed < Counts.of(300); seed++) {
            PointEvaluation evaluation = evaluate(withoutTiersAndCommitments(seed));
            var search = new BaseLoads(evaluation.model(), evaluation.value());
            for (CaseResult whole : evaluation.cases()) {
                if (!whole.work().demand().isEmpty() && whole.worth().netPresentValue() > 0) {
                    var best = search.best(whole.lines());
                    found += best.isPresent() ? 1 : 0;
                    double worth = best.map(base -> worth(evaluation, whole, base.value()))
                            .orElse(whole.worth().netPresentValue());
                    for (int percent = 0; percent <= 100; percent += 4) {
                        assertThat(worth(evaluation, whole, percent / 100.0))
                                .as("firm %d, base load of %d %%", seed, percent)
                                .isLessThanOrEqualTo(worth + 1e-9 * size(whole));
                    }
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static FirmData withoutTiersAndCommitments(long seed) {
        var firm = SeededFirms.builder(seed).withoutDiscounts();
        SeededFirms.firm(seed)
                .market()
                .providers()
                .forEach(provider -> firm.with("Providers", provider.name(), "Minimum commitment", 0));
        return firm.build();
    }

    private static void same(Value value, CaseCalculation none, CaseResult whole) {
        for (FactorName factor : FactorName.values()) {
            double[] ours = value.years(none.account(factor).money());
            for (int year = 0; year < ours.length; year++) {
                assertThat(ours[year]).isCloseTo(whole.factor(factor).money().get(year), within(1e-9 * size(whole)));
            }
        }
    }

    private static double size(CaseResult result) {
        double size = 1;
        for (int year = 0; year < result.worth().netBenefit().size(); year++) {
            size += Math.abs(result.worth().inHouseAvoidable().get(year))
                    + Math.abs(result.worth().totalCostOfOwnership().get(year));
        }
        return size;
    }

    private static double worth(PointEvaluation evaluation, CaseResult whole, double level) {
        return evaluation.value().once(above(evaluation, whole, level).bridge().netPresentValue());
    }

    private static CaseCalculation above(PointEvaluation evaluation, CaseResult whole, double level) {
        var base = new Given("Base load", level, Unit.SHARE, new Source.Cell("Test", "A1"));
        return evaluation.model().aboveBaseLoad(whole.lines(), base);
    }

    private static PointEvaluation evaluate(FirmData data) {
        return new QuickEvaluator(TestRules.permissive()).atPointValues(data);
    }
}
