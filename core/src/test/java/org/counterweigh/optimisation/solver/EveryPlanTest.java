package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The best plan, its ties and the second best on seeded portfolios, judged by a plain count over every plan. */
class EveryPlanTest {

    private static final int PORTFOLIOS = 2_000;
    private static final int NODES = 20_000;

    @Test
    void the_search_finds_the_best_of_every_plan_its_ties_and_the_second_best_in_order() {
        LongStream.range(0, PORTFOLIOS).forEach(seed -> {
            var plain = new PlainPortfolio(seed);
            List<int[]> plans = plain.plans();
            double best = cents(plans, plain, Double.POSITIVE_INFINITY);
            double second = cents(plans, plain, best);
            BranchAndBound.Ranking ranking = new BranchAndBound(plain.portfolio(), NODES).rank(20);

            assertThat(ranking.best().isProved()).as("portfolio %d", seed).isTrue();
            List<List<Integer>> equals = of(plans, plain, best);
            assertThat(ranking.best().ways()).as("portfolio %d", seed).isEqualTo(equals.get(0));
            assertThat(ranking.best().worth()).as("portfolio %d", seed).isCloseTo(best / 100, within(0.006));
            assertThat(ranking.ties().stream().map(BranchAndBound.Solution::ways))
                    .as("portfolio %d", seed)
                    .isEqualTo(equals.stream().skip(1).limit(20).toList());
            assertThat(ranking.second().map(BranchAndBound.Solution::ways))
                    .as("portfolio %d", seed)
                    .isEqualTo(of(plans, plain, second).stream().findFirst());
        });
    }

    private static double cents(List<int[]> plans, PlainPortfolio plain, double below) {
        return plans.stream()
                .mapToDouble(plan -> Math.rint(100 * plain.worth(plan)))
                .filter(cents -> cents < below)
                .max()
                .orElse(Double.NaN);
    }

    private static List<List<Integer>> of(List<int[]> plans, PlainPortfolio plain, double cents) {
        return plans.stream()
                .filter(plan -> Math.rint(100 * plain.worth(plan)) == cents)
                .map(plan -> Arrays.stream(plan).boxed().toList())
                .toList();
    }
}
