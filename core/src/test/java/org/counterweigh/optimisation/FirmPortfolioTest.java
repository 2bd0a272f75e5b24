package org.counterweigh.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.optimisation.Choice.Standing;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class FirmPortfolioTest {

    @Test
    void any_plan_is_worth_the_same_by_the_portfolio_and_by_the_firms_own_lines_in_value_and_in_cash() {
        int moved = 0;
        for (long seed = 0; seed < Counts.of(300); seed++) {
            PointEvaluation point = new QuickEvaluator(TestRules.all())
                    .atPointValues(SeededFirms.builder(seed).build());
            List<Choice> all = Stream.concat(point.cases().stream(), point.hybrids().stream())
                    .map(CaseResult::lines)
                    .map(lines -> new Choice(lines, Standing.SOUND))
                    .toList();
            var firm = new FirmPortfolio(point.data(), point.model(), point.value(), all);
            var random = new Random(seed);
            for (int plan = 0; plan < 10; plan++) {
                List<Integer> ways = new ArrayList<>();
                List<CaseCalculation> taken = new ArrayList<>();
                for (List<Choice> ofWork : firm.choices()) {
                    int way = random.nextInt(ofWork.size() + 1);
                    ways.add(way);
                    if (way > 0) {
                        taken.add(ofWork.get(way - 1).lines());
                    }
                }
                moved += taken.size();
                var worth = firm.worth(new Solution(ways, 0, 0, 0));
                ValueAndCash own = point.model().planOf(taken).worth();
                assertThat(worth.netPresentValue())
                        .as("firm %d, plan %s", seed, ways)
                        .isCloseTo(point.value().once(own.netPresentValue()), within(1e-9 * size(point)));
                assertThat(worth.cash())
                        .as("firm %d, plan %s", seed, ways)
                        .isCloseTo(point.value().once(own.cashNetPresentValue()), within(1e-9 * size(point)));
            }
        }
        assertThat(moved).isGreaterThan(Counts.of(300) * 5);
    }

    private static double size(PointEvaluation point) {
        return 1
                + point.cases().stream()
                        .mapToDouble(each -> Math.abs(each.netPresentValue()))
                        .sum();
    }
}
