package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweigh.optimisation.solver.BranchAndBound.Ranking;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.counterweigh.optimisation.solver.Portfolio.Commitment;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Portfolios counted out by hand, how far the search has to look in large ones, and what it says when cut short. */
class BranchAndBoundTest {

    private static final int NODES = 20_000;
    private static final Limits NONE = new Limits(Integer.MAX_VALUE, 1, List.of());

    /** What three works save at each of two providers; opening them costs 30 and 25. */
    private static final double[][] THREE_WORKS = {{30, 20}, {10, 15}, {-5, 30}};

    @Test
    void providers_are_opened_only_where_their_works_pay_for_it() {
        // All at the second: 20 + 15 + 30 - 25 = 40; the first alone 40 - 30; both 30 + 15 + 30 - 55 = 20
        Ranking ranking = rank(portfolio(NONE, THREE_WORKS, opening(30), opening(25)));

        assertThat(ranking.best().ways()).containsExactly(2, 2, 2);
        assertThat(ranking.best().worth()).isCloseTo(40, within(1e-9));
        assertThat(ranking.best().isProved()).isTrue();
        assertThat(ranking.ties()).isEmpty();
        assertThat(ranking.second().orElseThrow().worth()).isCloseTo(25, within(1e-9));
    }

    @Test
    void a_commitment_is_paid_in_full_by_who_uses_the_provider() {
        // Each way's fees are 10: one work falls 20 short of 30, two 10, three nothing
        var committed = new Portfolio.Provider(0, List.of(new Commitment(30, 1)));

        assertThat(rank(portfolio(NONE, new double[][] {{9}, {8}, {-1}}, committed))
                        .best()
                        .worth())
                .isCloseTo(16, within(1e-9));
        assertThat(rank(portfolio(NONE, new double[][] {{9}, {8}, {-18}}, committed))
                        .best()
                        .worth())
                .isCloseTo(7, within(1e-9));
    }

    @Test
    void a_losing_work_may_go_so_that_the_largest_share_is_kept() {
        // With half of fees at most, the first work needs another at the second provider
        var half = new Limits(Integer.MAX_VALUE, 0.5, List.of());

        assertThat(rank(portfolio(half, new double[][] {{30, -50}, {-40, -5}}, opening(0), opening(0)))
                        .best()
                        .ways())
                .containsExactly(1, 2);
        assertThat(rank(portfolio(half, new double[][] {{30, -50}, {-40, -31}}, opening(0), opening(0)))
                        .best()
                        .ways())
                .containsExactly(0, 0);
    }

    @Test
    void equal_plans_are_told_in_the_order_of_works_and_ways_even_where_there_are_very_many() {
        double[][] twins = new double[40][2];
        for (double[] each : twins) {
            each[0] = 5;
            each[1] = 5;
        }
        Ranking ranking = new BranchAndBound(portfolio(NONE, twins, opening(0), opening(0)), 2_000).rank(20);

        assertThat(ranking.best().isProved()).isTrue();
        assertThat(ranking.best().ways()).isEqualTo(Collections.nCopies(40, 1));
        assertThat(ranking.ties()).hasSize(20);
        assertThat(ranking.ties().get(0).ways().subList(0, 39)).isEqualTo(Collections.nCopies(39, 1));
        assertThat(ranking.ties().get(0).ways().get(39)).isEqualTo(2);
    }

    @Test
    void large_portfolios_take_few_branches() {
        // Weak bounds give right answers too, so only the number of branches shows them
        assertThat(nodes(1, 6, 12, 5)).isLessThan(2_000);
        assertThat(nodes(1, 6, 20, 8)).isLessThan(4_000);
        assertThat(nodes(1, 1, 80, 8)).isLessThan(2_000);
    }

    @Test
    @Tag("judges")
    void the_largest_portfolios_take_few_branches_too() {
        assertThat(nodes(1, 10, 40, 8)).isLessThan(40_000);
        assertThat(nodes(1, 10, 80, 8)).isLessThan(40_000);
    }

    @Test
    void a_search_cut_short_tells_how_much_more_a_plan_could_be_worth_and_says_the_same_again() {
        var portfolio = new PlainPortfolio(1, 20, 8).portfolio();
        Solution whole = best(portfolio, NODES);
        Solution cut = best(portfolio, 10);

        assertThat(cut.isProved()).isFalse();
        assertThat(cut.worth() + cut.gap()).isGreaterThanOrEqualTo(whole.worth());
        assertThat(best(portfolio, 10)).isEqualTo(cut);
        assertThat(new BranchAndBound(portfolio, NODES).best(whole.ways()).worth())
                .isEqualTo(whole.worth());
    }

    @Test
    void loosening_a_limit_never_lowers_the_worth() {
        for (long seed = 0; seed < 100; seed++) {
            var portfolio = new PlainPortfolio(seed).portfolio();
            assertThat(best(portfolio.with(NONE), NODES).worth())
                    .as("portfolio %d", seed)
                    .isGreaterThanOrEqualTo(best(portfolio, NODES).worth());
        }
    }

    @Test
    void a_work_that_cannot_stay_is_refused() {
        assertThatThrownBy(() -> new Portfolio(List.of(List.of()), List.of(), List.of(), NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to stay");
    }

    private static int nodes(long first, int count, int works, int providers) {
        int nodes = 0;
        for (long seed = first; seed < first + count; seed++) {
            var plain = new PlainPortfolio(seed, works, providers);
            plain.mostShare = 0.4;
            Solution best = best(plain.portfolio(), NODES);
            assertThat(best.isProved()).as("portfolio %d", seed).isTrue();
            nodes += best.nodes();
        }
        return nodes;
    }

    private static Ranking rank(Portfolio portfolio) {
        return new BranchAndBound(portfolio, NODES).rank(20);
    }

    private static Solution best(Portfolio portfolio, int nodes) {
        return new BranchAndBound(portfolio, nodes)
                .best(Collections.nCopies(portfolio.works().size(), 0));
    }

    private static Portfolio.Provider opening(double charge) {
        return new Portfolio.Provider(charge, List.of());
    }

    private static Portfolio portfolio(Limits limits, double[][] worths, Portfolio.Provider... providers) {
        List<List<Way>> works = new ArrayList<>();
        for (double[] worth : worths) {
            List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
            IntStream.range(0, worth.length)
                    .forEach(p -> ways.add(new Way(
                            p,
                            worth[p],
                            10,
                            Collections.nCopies(providers[p].commitments().size(), 10.0),
                            List.of(),
                            List.of(),
                            false)));
            works.add(ways);
        }
        return new Portfolio(works, List.of(providers), List.of(), limits);
    }
}
