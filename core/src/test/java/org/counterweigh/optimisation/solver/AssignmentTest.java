package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Assignments and portfolios whose answers are published or counted out by hand. */
class AssignmentTest {

    /** Workers of the optimisation guide of OR-Tools, one a row, with their cost for four tasks. */
    private static final double[][] WORKERS = {
        {90, 80, 75, 70}, {35, 85, 55, 65}, {125, 95, 90, 95}, {45, 110, 95, 115}, {50, 100, 90, 100}
    };

    private static final double[][] THREE_WORKS = {{100, 70, 80}, {60, 50, 45}, {90, 95, 60}};

    private final MixedInteger solver = new MixedInteger(Effort.A_MINUTE);

    @Test
    void three_rows_go_to_the_columns_of_least_cost() {
        var square = PortfolioBuilder.costs(new double[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}})
                .capacityOfEach(1)
                .build();

        for (Solution solution : List.of(solver.solve(square), enumerated(square))) {
            assertThat(solution.cost()).isCloseTo(5, within(1e-9));
            assertThat(List.of(solution.way(0), solution.way(1), solution.way(2)))
                    .containsExactly(1, 0, 2);
        }
    }

    @Test
    void four_tasks_go_to_four_of_five_workers() {
        double[][] tasks = new double[4][5];
        for (int task = 0; task < 4; task++) {
            for (int worker = 0; worker < 5; worker++) {
                tasks[task][worker] = WORKERS[worker][task];
            }
        }
        var portfolio = PortfolioBuilder.costs(tasks).capacityOfEach(1).build();

        for (Solution solution : List.of(solver.solve(portfolio), enumerated(portfolio))) {
            assertThat(solution.cost()).isCloseTo(265, within(1e-9));
            assertThat(List.of(solution.way(0), solution.way(1), solution.way(2), solution.way(3)))
                    .containsExactly(3, 2, 1, 0);
        }
    }

    @Test
    void three_works_with_opening_charges_all_go_to_one_option() {
        var free = threeWorks().build();

        var ranking = Enumeration.rank(free, 20);
        assertThat(ranking.best().cost()).isCloseTo(210, within(1e-9));
        assertThat(ways(ranking.best())).containsExactly(2, 2, 2);
        assertThat(ranking.ties()).isEmpty();
        assertThat(ranking.second().orElseThrow().cost()).isCloseTo(225, within(1e-9));
        assertThat(ranking.tried()).isEqualTo(27);

        var solved = solver.rank(free, 20);
        assertThat(solved.best().cost()).isCloseTo(210, within(1e-9));
        assertThat(solved.best().state()).isEqualTo(Solution.State.PROVED);
        assertThat(solved.second().orElseThrow().cost()).isCloseTo(225, within(1e-9));
    }

    @Test
    void an_option_with_room_for_one_work_takes_the_one_that_gains_most() {
        var solution = solver.solve(threeWorks().capacity(2, 1).build());

        assertThat(solution.cost()).isCloseTo(235, within(1e-9));
        assertThat(ways(solution)).containsExactly(1, 1, 2);
    }

    @Test
    void two_plans_worth_the_same_are_both_told_and_the_bar_has_its_price() {
        var barred = threeWorks().bar(2, 2).build();

        for (Ranking ranking : List.of(Enumeration.rank(barred, 20), solver.rank(barred, 20))) {
            assertThat(ranking.best().cost()).isCloseTo(240, within(1e-9));
            assertThat(ranking.ties()).hasSize(1);
            assertThat(List.of(ways(ranking.best()), ways(ranking.ties().get(0))))
                    .containsExactlyInAnyOrder(List.of(1, 1, 0), List.of(2, 2, 0));
        }
        // Where every plan is tried, the first in the order of jobs and options leads
        assertThat(ways(Enumeration.rank(barred, 20).best())).containsExactly(1, 1, 0);
        assertThat(new Optimiser(Effort.A_MINUTE).prices(barred))
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.limit()).isEqualTo(new Limit.Bar(2, 2));
                    assertThat(price.cost()).isCloseTo(30, within(1e-9));
                });
    }

    @Test
    void the_most_is_sought_as_readily_as_the_least() {
        double[][] worths = {{-100, -70, -80}, {-60, -50, -45}, {-90, -95, -60}};
        var solution =
                solver.solve(PortfolioBuilder.worths(worths).opening(0, 30, 25).build());

        assertThat(solution.worth()).isCloseTo(-210, within(1e-9));
    }

    @Test
    void jobs_that_may_be_split_fill_the_cheapest_room_first() {
        // 10 units at 1 with room for 6, the rest at 3: 6 x 1 + 4 x 3 = 18
        var portfolio = PortfolioBuilder.costs(new double[][] {{10, 30}})
                .loads(10)
                .capacity(0, 6)
                .splitting(0.1, 2)
                .build();

        var solution = solver.solve(portfolio);
        assertThat(solution.state()).isEqualTo(Solution.State.PROVED);
        assertThat(solution.cost()).isCloseTo(18, within(1e-6));
        assertThat(solution.shares()).hasSize(2);
        assertThat(solution.shares().get(0).share()).isCloseTo(0.6, within(1e-7));
    }

    @Test
    void an_option_that_does_a_sliver_of_a_job_is_paid_for_in_full() {
        // Alone 30; with the first option for six tenths 6 + 12 and its charge of 11 is 29, of 13 is 31
        var portfolio = PortfolioBuilder.costs(new double[][] {{10, 30}})
                .loads(10)
                .capacity(0, 6)
                .splitting(0, 2);

        assertThat(solver.solve(portfolio.opening(11, 0).build()).cost()).isCloseTo(29, within(1e-6));
        assertThat(solver.solve(portfolio.opening(13, 0).build()).cost()).isCloseTo(30, within(1e-6));
    }

    @Test
    void a_least_share_keeps_a_split_from_being_too_fine() {
        // At least half each way: 5 x 1 + 5 x 3
        var portfolio = PortfolioBuilder.costs(new double[][] {{10, 30}})
                .loads(10)
                .capacity(0, 6)
                .splitting(0.5, 2)
                .build();

        assertThat(solver.solve(portfolio).cost()).isCloseTo(20, within(1e-6));
    }

    @Test
    void a_commitment_is_paid_in_full_by_who_uses_the_option() {
        // 20 at the first option falls 30 short of 50; 45 at the second is dearer by itself and cheaper in all
        var portfolio = PortfolioBuilder.costs(new double[][] {{20, 45}})
                .commitment(0, 50)
                .build();

        assertThat(solver.solve(portfolio).cost()).isCloseTo(45, within(1e-9));
        assertThat(enumerated(portfolio).cost()).isCloseTo(45, within(1e-9));
    }

    @Test
    void limits_that_clash_are_named() {
        var portfolio =
                threeWorks().capacity(0, 0).capacity(1, 1).capacity(2, 1).build();

        var solution = solver.solve(portfolio);
        assertThat(solution.state()).isEqualTo(Solution.State.INFEASIBLE);
        assertThat(solution.clashes()).isNotEmpty().allMatch(clash -> clash.startsWith("Capacity of Option"));
        assertThat(Enumeration.rank(portfolio, 0).best().feasible()).isFalse();
    }

    @Test
    void a_job_that_is_barred_everywhere_is_named() {
        var portfolio = threeWorks().bar(0, 0).bar(0, 1).bar(0, 2).build();

        var solution = solver.solve(portfolio);
        assertThat(solution.state()).isEqualTo(Solution.State.INFEASIBLE);
        assertThat(solution.clashes()).containsExactly("Job 1 is permitted nowhere");
    }

    @Test
    void one_option_and_equal_costs_are_portfolios_too() {
        var only = PortfolioBuilder.costs(new double[][] {{7}}).opening(3).build();
        assertThat(solver.solve(only).cost()).isCloseTo(10, within(1e-9));
        assertThat(enumerated(only).cost()).isCloseTo(10, within(1e-9));

        var equal = PortfolioBuilder.costs(new double[][] {{0, 0}, {0, 0}}).build();
        assertThat(Enumeration.rank(equal, 20).ties()).hasSize(3);
        assertThat(Enumeration.rank(equal, 2).ties()).hasSize(2);
        assertThat(solver.rank(equal, 20).ties()).hasSize(3);
        assertThat(solver.rank(equal, 20).second()).isEmpty();
    }

    @Test
    void a_plan_cut_short_is_bettered_by_moves_and_exchanges_within_the_limits() {
        // Each job first at the other's option: only an exchange keeps a room of one each
        var portfolio = PortfolioBuilder.costs(new double[][] {{1, 9}, {9, 1}})
                .capacityOfEach(1)
                .build();
        var crossed = List.of(new Solution.Share(0, 1, 1), new Solution.Share(1, 0, 1));

        assertThat(Improvement.of(portfolio, crossed))
                .containsExactly(new Solution.Share(0, 0, 1), new Solution.Share(1, 1, 1));
    }

    @Test
    void parts_that_do_not_fit_are_named() {
        assertThatThrownBy(() -> PortfolioBuilder.costs(new double[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amounts of job 1");
        assertThatThrownBy(() -> threeWorks().mostShare(1.5).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share of spend");
        assertThatThrownBy(() -> threeWorks().opening(1, 2)).hasMessageContaining("opening charges");
    }

    private static PortfolioBuilder threeWorks() {
        return PortfolioBuilder.costs(THREE_WORKS).opening(0, 30, 25);
    }

    private static Solution enumerated(Portfolio portfolio) {
        return Enumeration.rank(portfolio, 0).best();
    }

    private static List<Integer> ways(Solution solution) {
        return solution.shares().stream().map(Solution.Share::way).toList();
    }
}
