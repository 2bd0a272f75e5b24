package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws of the best plan on seeded portfolios, judged by a plain count over every plan. */
class EveryPlanTest {

    private static final int PORTFOLIOS = 2_000;

    private final MixedInteger solver = new MixedInteger(Effort.A_MINUTE);
    private final Optimiser optimiser = new Optimiser(Effort.A_MINUTE);

    @Test
    void the_solver_finds_the_best_of_every_plan() {
        LongStream.range(0, PORTFOLIOS).forEach(seed -> {
            var plain = new PlainPortfolio(seed);
            var worths = plain.allWorths();
            var solution = solver.solve(plain.portfolio());
            assertThat(solution.state())
                    .as("portfolio %d", seed)
                    .isEqualTo(worths.isEmpty() ? Solution.State.INFEASIBLE : Solution.State.PROVED);
            if (!worths.isEmpty()) {
                assertThat(solution.worth()).as("portfolio %d", seed).isCloseTo(best(worths), within(1e-6));
            }
        });
    }

    @Test
    void trying_every_plan_finds_the_best_its_ties_and_the_next() {
        LongStream.range(0, PORTFOLIOS).forEach(seed -> {
            var plain = new PlainPortfolio(seed);
            var worths = plain.allWorths();
            var ranking = Enumeration.rank(plain.portfolio(), 2_000);
            assertThat(ranking.best().feasible()).as("portfolio %d", seed).isNotEqualTo(worths.isEmpty());
            if (!worths.isEmpty()) {
                double cents = Math.rint(100 * best(worths));
                assertThat(ranking.best().worth()).as("portfolio %d", seed).isCloseTo(best(worths), within(0.01));
                assertThat(ranking.ties())
                        .as("portfolio %d", seed)
                        .hasSize((int) worths.stream()
                                        .filter(worth -> Math.rint(100 * worth) == cents)
                                        .count()
                                - 1);
                var less = worths.stream()
                        .filter(worth -> Math.rint(100 * worth) < cents)
                        .toList();
                assertThat(ranking.second().isPresent())
                        .as("portfolio %d", seed)
                        .isNotEqualTo(less.isEmpty());
                ranking.second()
                        .ifPresent(second -> assertThat(second.worth())
                                .as("portfolio %d", seed)
                                .isCloseTo(best(less), within(0.01)));
            }
        });
    }

    @Test
    void passing_over_what_cannot_matter_changes_nothing() {
        LongStream.range(0, PORTFOLIOS).forEach(seed -> {
            var portfolio = new PlainPortfolio(seed).portfolio();
            var every = Enumeration.rank(portfolio, 2_000);
            var some = Enumeration.rankWithin(portfolio, 2_000, Long.MAX_VALUE).orElseThrow();
            assertThat(some.best().feasible())
                    .as("portfolio %d", seed)
                    .isEqualTo(every.best().feasible());
            if (every.best().feasible()) {
                assertThat(some.best()).as("portfolio %d", seed).isEqualTo(every.best());
                assertThat(some.ties()).as("portfolio %d", seed).isEqualTo(every.ties());
                assertThat(some.second().map(second -> Math.rint(100 * second.worth())))
                        .as("portfolio %d", seed)
                        .isEqualTo(every.second().map(second -> Math.rint(100 * second.worth())));
                assertThat(Enumeration.solveWithin(portfolio, Long.MAX_VALUE)
                                .orElseThrow()
                                .worth())
                        .as("portfolio %d", seed)
                        .isCloseTo(every.best().worth(), within(0.01));
            }
        });
    }

    @Test
    void a_count_that_takes_too_long_says_nothing() {
        var portfolio = PortfolioBuilder.costs(new double[4][4]).build();

        assertThat(Enumeration.rankWithin(portfolio, 0, 10)).isEmpty();
        assertThat(Enumeration.solveWithin(portfolio, 10)).isEmpty();
    }

    @Test
    void loosening_a_limit_never_lowers_the_worth() {
        LongStream.range(0, 200).forEach(seed -> {
            var portfolio = new PlainPortfolio(seed).portfolio();
            var with = solver.solve(portfolio);
            if (with.feasible()) {
                for (Limit limit : portfolio.restrictions()) {
                    assertThat(solver.solve(portfolio.without(limit)).worth())
                            .as("portfolio %d without %s", seed, limit.in(portfolio))
                            .isGreaterThanOrEqualTo(with.worth() - 1e-6);
                }
                assertThat(optimiser.prices(portfolio)).allMatch(price -> price.cost() >= 0);
            }
        });
    }

    @Test
    void the_solver_tells_ties_and_the_next_best_as_counting_does() {
        LongStream.range(0, 150).forEach(seed -> {
            var portfolio = new PlainPortfolio(seed).portfolio();
            var counted = Enumeration.rank(portfolio, 3);
            var solved = solver.rank(portfolio, 3);
            assertThat(solved.best().feasible())
                    .as("portfolio %d", seed)
                    .isEqualTo(counted.best().feasible());
            if (counted.best().feasible()) {
                assertThat(solved.ties()).as("portfolio %d", seed).hasSameSizeAs(counted.ties());
                if (counted.ties().size() < 3) {
                    assertThat(solved.second().isPresent())
                            .as("portfolio %d", seed)
                            .isEqualTo(counted.second().isPresent());
                }
            }
        });
    }

    @Test
    void no_plan_is_worth_more_than_the_bound_of_the_linear_programme() {
        LongStream.range(0, 200).forEach(seed -> {
            var plain = new PlainPortfolio(seed);
            var worths = plain.allWorths();
            if (!worths.isEmpty()) {
                assertThat(solver.bound(plain.portfolio()))
                        .as("portfolio %d", seed)
                        .isGreaterThanOrEqualTo(best(worths) - 1e-6);
            }
        });
    }

    private static double best(List<Double> worths) {
        return worths.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
