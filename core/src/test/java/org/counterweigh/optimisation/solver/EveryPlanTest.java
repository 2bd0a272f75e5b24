package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.counterweigh.optimisation.solver.BranchAndBound.Ranking;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan told, its ties and the second best on seeded portfolios, judged by a plain count over every plan. */
@Tag("laws")
class EveryPlanTest {

    private static final int NODES = 20_000;

    @Test
    void the_search_tells_the_plan_of_the_rule_its_ties_in_order_and_the_second_best() {
        LongStream.range(0, Counts.of(4_000)).forEach(seed -> compare("portfolio " + seed, PlainPortfolio.small(seed)));
    }

    @Test
    @Tag("judges")
    void larger_portfolios_too() {
        LongStream.range(0, Counts.of(200)).forEach(seed -> {
            compare("7 works, 2 providers, " + seed, new PlainPortfolio(seed, 7, 2));
            compare("11 works, 1 provider, " + seed, new PlainPortfolio(seed, 11, 1));
        });
    }

    private static void compare(String name, PlainPortfolio plain) {
        List<Counted> plans = plain.plans().stream()
                .map(plan -> new Counted(plan, plain.worth(plan)))
                .sorted(Comparator.comparingInt(Counted::providers).thenComparing(Counted::plan, Arrays::compare))
                .toList();
        double most = plans.stream().mapToDouble(Counted::worth).max().orElseThrow();
        List<Counted> same =
                plans.stream().filter(plan -> plan.worth() >= most - 0.005).toList();
        Ranking ranking = new BranchAndBound(plain.portfolio(), NODES).rank();

        assertThat(ranking.best().isProved()).as(name).isTrue();
        assertThat(ranking.best().ways()).as(name).isEqualTo(same.get(0).ways());
        assertThat(ranking.best().worth()).as(name).isCloseTo(same.get(0).worth(), within(1e-9));
        assertThat(ranking.moreTies()).as(name).isEqualTo(same.size() > 1_001);
        if (same.size() <= 1_001) {
            assertThat(ranking.ties().stream().map(Solution::ways))
                    .as(name)
                    .isEqualTo(same.stream().skip(1).map(Counted::ways).toList());
        }
        assertThat(ranking.second().map(Solution::worth).orElse(Double.NaN))
                .as(name)
                .isCloseTo(
                        plans.stream()
                                .filter(plan -> !plan.ways().equals(same.get(0).ways()))
                                .mapToDouble(Counted::worth)
                                .max()
                                .orElse(Double.NaN),
                        within(2e-6));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Counted(int[] plan, double worth) {
        int providers() {
            return (int) Arrays.stream(plan)
                    .filter(way -> way > 0)
                    .map(way -> (way - 1) / 2)
                    .distinct()
                    .count();
        }

        List<Integer> ways() {
            return Arrays.stream(plan).boxed().toList();
        }
    }
}
