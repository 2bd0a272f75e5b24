package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three options: quality .9, .5, .7 and a total cost of 500, 420, 450; weights .7 and .3. */
class DoubleCountCheckTest {

    private static final Value VALUE = new Value(1);

    /** One option with its score and both recommendations that could be made of it. */
    private static final class Option {
        final Given fees;
        final Given quality;
        final Line cost;
        final Line score;
        final Line perMoney;

        Option(double quality, double fees) {
            this.fees = given("Fees", fees, Unit.MONEY);
            this.quality = given("Quality", quality, Unit.SHARE);
            cost = line("Total cost of ownership", this.fees.plus(Figure.constant(0, Unit.MONEY)));
            var saved = line("Saved", Figure.constant(500, Unit.MONEY).minus(cost));
            var costValue = line("Cost value", saved.over(Figure.constant(80, Unit.MONEY)));
            score = line(
                    "Score",
                    Figure.constant(0.7, Unit.SHARE)
                            .times(this.quality)
                            .plus(Figure.constant(0.3, Unit.SHARE).times(costValue)));
            perMoney = line("Score per money", score.over(cost));
        }
    }

    @ParameterizedTest
    @CsvSource({".9, 500, .63, 1.26", ".5, 420, .65, 1.5476", ".7, 450, .6775, 1.5056"})
    void a_score_that_holds_the_cost_ranks_otherwise_when_divided_by_it(
            double quality, double fees, double score, double perThousand) {
        var option = new Option(quality, fees);

        assertThat(VALUE.once(option.score)).isCloseTo(score, within(1e-12));
        assertThat(1000 * VALUE.once(option.perMoney)).isCloseTo(perThousand, within(5e-5));
    }

    @Test
    void a_score_divided_by_its_own_cost_is_refused_with_both_readings() {
        var option = new Option(0.7, 450);

        var twice = DoubleCountCheck.twice(option.perMoney, List.of(option.score), List.of(option.cost));

        assertThat(twice).singleElement().satisfies(one -> {
            assertThat(one.money()).isSameAs(option.fees);
            assertThat(one.throughScore())
                    .containsExactly(
                            "Score per money", "Score", "Cost value", "Saved", "Total cost of ownership", "Fees");
            assertThat(one.throughMoney()).containsExactly("Score per money", "Total cost of ownership", "Fees");
            assertThat(one.sentence())
                    .isEqualTo("Fees counts twice: in Score per money < Score < Cost value < Saved"
                            + " < Total cost of ownership < Fees, and in Score per money"
                            + " < Total cost of ownership < Fees.");
        });
    }

    @Test
    void a_score_that_holds_the_cost_once_may_recommend() {
        var option = new Option(0.7, 450);

        assertThat(DoubleCountCheck.twice(option.score, List.of(option.score), List.of(option.cost)))
                .isEmpty();
        assertThat(DoubleCountCheck.twice(
                        line("Best", option.score.atLeast(option.score)), List.of(option.score), List.of()))
                .isEmpty();
    }

    @Test
    void a_benefit_without_the_cost_may_stand_against_it() {
        var option = new Option(0.7, 450);
        var benefit = line("Benefit", option.quality.times(Figure.constant(100, Unit.SHARE)));
        var recommendation = line("Benefit per money", benefit.over(option.cost));

        assertThat(DoubleCountCheck.twice(recommendation, List.of(benefit), List.of(option.cost)))
                .isEmpty();
    }

    @Test
    void money_typed_into_the_recommendation_itself_counts_too() {
        var option = new Option(0.7, 450);
        var recommendation = line("Score per fee", option.score.over(option.fees));

        assertThat(DoubleCountCheck.twice(recommendation, List.of(option.score), List.of(option.cost)))
                .singleElement()
                .satisfies(one -> assertThat(one.throughMoney()).containsExactly("Score per fee", "Fees"));
    }

    @Test
    void a_line_in_two_accounts_is_found() {
        var rework = line("Rework", given("Rework cost", 5, Unit.MONEY));
        var fees = line("Fees", given("Fee", 5, Unit.MONEY));

        assertThat(DoubleCountCheck.shared(Map.of(
                        FactorName.QUALITY_CONTROL, List.of(rework),
                        FactorName.COST_SAVINGS, List.of(fees, rework))))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.line()).isSameAs(rework);
                    assertThat(shared.factors())
                            .containsExactlyInAnyOrder(FactorName.COST_SAVINGS, FactorName.QUALITY_CONTROL);
                });
    }

    @Test
    void no_line_of_a_seeded_firm_stands_in_two_accounts_and_no_money_is_counted_twice() {
        for (long seed = 1; seed <= 10; seed++) {
            FirmData firm = SeededFirms.firm(seed);
            var evaluation = new Evaluator(TestRules.all()).evaluate(firm, List.of());
            for (var result : evaluation.cases()) {
                assertThat(DoubleCountCheck.shared(result.lines())).isEmpty();
                var bridge = result.lines().bridge();
                assertThat(DoubleCountCheck.twice(
                                bridge.netPresentValue(), List.of(), List.of(bridge.totalCostOfOwnership())))
                        .isEmpty();
            }
        }
    }

    private static Given given(String label, double value, Unit unit) {
        return new Given(label, value, unit, new Source.Cell("Quotes", "C5"));
    }
}
