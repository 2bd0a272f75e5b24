package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.counterweigh.optimisation.solver.BranchAndBound.Ranking;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.counterweigh.optimisation.solver.Portfolio.Fees;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.OwnTime;
import org.counterweigh.optimisation.solver.Portfolio.Tier;
import org.counterweigh.optimisation.solver.Portfolio.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Portfolios of one year counted out by hand, how far the search has to look in large ones, and what it says when cut short. */
class BranchAndBoundTest {

    private static final int NODES = 20_000;
    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    void providers_are_opened_only_where_their_works_pay_for_it() {
        // All at the second: 20 + 15 + 30 - 25 = 40; two of them there 25; all three with both open at most 20
        Ranking ranking = rank(portfolio(
                Limits.NONE,
                List.of(opening(30), opening(25)),
                List.of(
                        List.of(way(0, 30), way(1, 20)),
                        List.of(way(0, 10), way(1, 15)),
                        List.of(way(0, -5), way(1, 30)))));

        assertThat(ranking.best().ways()).containsExactly(2, 2, 2);
        assertThat(ranking.best().worth()).isCloseTo(40, within(1e-9));
        assertThat(ranking.best().isProved()).isTrue();
        assertThat(ranking.ties()).isEmpty();
        assertThat(ranking.second().orElseThrow().worth()).isCloseTo(25, within(1e-9));
    }

    @Test
    void a_commitment_is_paid_in_full_by_who_uses_the_provider() {
        // Each way's fees are 10: one work falls 20 short of 30, two 10, three nothing
        var committed = new Portfolio.Provider(years(0), own(0, 0), years(30), List.of(), 1, List.of());

        assertThat(worth(portfolio(
                        Limits.NONE,
                        List.of(committed),
                        List.of(List.of(way(0, 9)), List.of(way(0, 8)), List.of(way(0, -1))))))
                .isCloseTo(16, within(1e-9));
        assertThat(worth(portfolio(
                        Limits.NONE,
                        List.of(committed),
                        List.of(List.of(way(0, 9)), List.of(way(0, 8)), List.of(way(0, -18))))))
                .isCloseTo(7, within(1e-9));
    }

    @Test
    void works_that_lose_alone_go_together_where_together_they_reach_a_tier() {
        // Fees of 10 each; half off what is above 15: alone nothing, both 2.5 and a tenth of tax on it
        var tiered = new Portfolio.Provider(years(0), own(0, 0), years(0), List.of(new Tier(15, 0.5)), 1.1, List.of());

        assertThat(worth(portfolio(Limits.NONE, List.of(tiered), List.of(List.of(way(0, 2)), List.of(way(0, -1))))))
                .isCloseTo(2 - 1 + 2.75, within(1e-9));
        assertThat(worth(portfolio(Limits.NONE, List.of(tiered), List.of(List.of(way(0, 2)), List.of(way(0, -3))))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void a_discount_on_what_clients_pay_at_cost_is_the_clients() {
        var tiered = new Portfolio.Provider(years(0), own(0, 0), years(0), List.of(new Tier(0, 0.5)), 1, List.of());
        var passedOn = new Fees(years(10), years(10), years(10));

        assertThat(worth(portfolio(Limits.NONE, List.of(tiered), List.of(List.of(way(0, 2, 2, own(0, 0), passedOn))))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void a_plan_brings_cash_in_and_time_of_a_role_makes_up_for_time_of_the_same_role_only() {
        // Both works are worth 5 and bring 2 in cash; the first needs 4 of its role's time, the second frees 3 of it
        Way needs = way(0, 5, 2, own(-4, 0), fees(10));
        Way frees = way(0, 5, 2, own(3, 0), fees(10));
        Way without = way(0, 5, 2, own(0, 0), fees(10));

        assertThat(worth(portfolio(Limits.NONE, List.of(opening(0)), List.of(List.of(needs)))))
                .isZero();
        assertThat(worth(portfolio(Limits.NONE, List.of(opening(0)), List.of(List.of(needs), List.of(frees)))))
                .isCloseTo(10, within(1e-9));
        // 2 + 2 - 4 is no cash
        assertThat(worth(portfolio(Limits.NONE, List.of(opening(0)), List.of(List.of(needs), List.of(without)))))
                .isCloseTo(5, within(1e-9));
    }

    @Test
    void hours_left_are_cash_where_they_are_sold_again() {
        List<Way> work = List.of(Way.STAYING, way(0, 5, -2, own(0, 3), fees(10)));

        assertThat(worth(new Portfolio(
                        years(1), new double[][] {{0.5}}, List.of(work), List.of(opening(0)), Limits.NONE)))
                .isZero();
        assertThat(worth(
                        new Portfolio(years(1), new double[][] {{1}}, List.of(work), List.of(opening(0)), Limits.NONE)))
                .isCloseTo(5, within(1e-9));
    }

    @Test
    void an_obligation_is_borne_once_by_all_that_ask_it() {
        var terms = new Portfolio.Provider(years(0), own(0, 0), years(0), List.of(), 1, List.of(years(6)));
        Way asking = new Way(0, false, years(4), years(4), own(0, 0), fees(10), List.of(0), 10, 1, 0);

        assertThat(worth(portfolio(Limits.NONE, List.of(terms), List.of(List.of(asking), List.of(asking)))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void hours_people_and_providers_are_limited() {
        List<Way> work = List.of(way(0, 5), way(1, 4));
        List<Portfolio.Provider> two = List.of(opening(0), opening(0));

        // Each way moves 10 hours and one person
        assertThat(worth(portfolio(new Limits(9, 20, NONE, NONE), two, List.of(work, work, work))))
                .isCloseTo(14, within(1e-9));
        assertThat(worth(portfolio(new Limits(1, 20, NONE, NONE), two, List.of(work, work, work))))
                .isCloseTo(10, within(1e-9));
        assertThat(worth(portfolio(new Limits(9, NONE, 1, NONE), two, List.of(work, work, work))))
                .isCloseTo(5, within(1e-9));
        assertThat(worth(portfolio(new Limits(9, NONE, -1, NONE), two, List.of(work, work, work))))
                .isZero();
    }

    @Test
    void of_equal_plans_the_one_with_fewest_providers_leads_then_the_first_in_the_order_of_works_and_ways() {
        Ranking ranking = rank(portfolio(
                Limits.NONE,
                List.of(opening(0), opening(0)),
                List.of(List.of(way(0, 5), way(1, 5.004)), List.of(way(1, 5)))));

        // Best by itself is 5.004 + 5 at one provider, within half a cent of 5 + 5 at two
        assertThat(ranking.best().ways()).containsExactly(2, 1);
        assertThat(ranking.ties()).extracting(Solution::ways).containsExactly(List.of(1, 1));
        assertThat(ranking.second().orElseThrow().worth()).isCloseTo(10, within(1e-9));
    }

    @Test
    void very_many_equal_plans_are_not_counted_out() {
        List<Way> twins = List.of(way(0, 5), way(1, 5));
        Ranking ranking = rank(portfolio(Limits.NONE, List.of(opening(0), opening(0)), Collections.nCopies(40, twins)));

        assertThat(ranking.best().isProved()).isTrue();
        assertThat(ranking.best().ways()).isEqualTo(Collections.nCopies(40, 1));
        assertThat(ranking.ties()).hasSize(1_000);
        assertThat(ranking.moreTies()).isTrue();
    }

    @Test
    @Tag("judges")
    void large_portfolios_take_few_branches() {
        // Weak bounds give right answers too, so only the number of branches shows them
        assertThat(nodes(0, 12, 20, 8)).isLessThan(2_400);
        assertThat(nodes(4, 4, 40, 8)).isLessThan(1_500);
        assertThat(nodes(4, 1, 80, 8)).isLessThan(300);
    }

    @Test
    @Tag("judges")
    void the_largest_portfolios_take_few_branches_too() {
        assertThat(nodes(0, 8, 40, 8)).isLessThan(12_000);
        assertThat(nodes(0, 8, 80, 8)).isLessThan(7_000);
    }

    @Test
    void a_search_cut_short_tells_how_much_more_a_plan_could_be_worth_and_says_the_same_again() {
        var portfolio = SeededMarket.of(5, 40, 8);
        Ranking whole = rank(portfolio);
        Ranking cut = new BranchAndBound(portfolio, 10).rank();

        assertThat(cut.best().isProved()).isFalse();
        assertThat(cut.best().worth() + cut.best().gap())
                .isGreaterThanOrEqualTo(whole.best().worth());
        assertThat(new BranchAndBound(portfolio, 10).rank()).isEqualTo(cut);
        assertThat(rank(portfolio)).isEqualTo(whole);
        assertThat(new BranchAndBound(portfolio, NODES)
                        .best(whole.best().ways())
                        .worth())
                .isEqualTo(whole.best().worth());
    }

    @Test
    void loosening_limits_never_lowers_the_worth() {
        for (long seed = 0; seed < 100; seed++) {
            var portfolio = PlainPortfolio.small(seed).portfolio();
            assertThat(worth(portfolio.with(Limits.NONE)))
                    .as("portfolio %d", seed)
                    .isGreaterThanOrEqualTo(worth(portfolio) - 0.005);
        }
    }

    @Test
    void a_work_that_cannot_stay_is_refused() {
        assertThatThrownBy(() -> new Portfolio(years(1), new double[0][], List.of(List.of()), List.of(), Limits.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to stay");
    }

    private static int nodes(long first, int count, int works, int providers) {
        int nodes = 0;
        for (long seed = first; seed < first + count; seed++) {
            Solution best = rank(SeededMarket.of(seed, works, providers)).best();
            assertThat(best.isProved()).as("portfolio %d", seed).isTrue();
            nodes += best.nodes();
        }
        return nodes;
    }

    private static Ranking rank(Portfolio portfolio) {
        return new BranchAndBound(portfolio, NODES).rank();
    }

    private static double worth(Portfolio portfolio) {
        return rank(portfolio).best().worth();
    }

    private static double[] years(double amount) {
        return new double[] {amount};
    }

    private static OwnTime own(double money, double hours) {
        return new OwnTime(new double[][] {{money}}, new double[][] {{hours}});
    }

    private static Fees fees(double gross) {
        return new Fees(years(gross), years(gross), years(0));
    }

    private static Portfolio.Provider opening(double charge) {
        return new Portfolio.Provider(years(-charge), own(0, 0), years(0), List.of(), 1, List.of());
    }

    /** That brings plenty of cash, so that cash binds no plan. */
    private static Way way(int provider, double value) {
        return way(provider, value, 1_000, own(0, 0), fees(10));
    }

    private static Way way(int provider, double value, double cash, OwnTime own, Fees fees) {
        return new Way(provider, false, years(value), years(cash), own, fees, List.of(), 10, 1, 0);
    }

    private static Portfolio portfolio(Limits limits, List<Portfolio.Provider> providers, List<List<Way>> works) {
        List<List<Way>> all = new ArrayList<>();
        for (List<Way> moving : works) {
            List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
            ways.addAll(moving);
            all.add(ways);
        }
        return new Portfolio(years(1), new double[][] {{0}}, all, providers, limits);
    }
}
