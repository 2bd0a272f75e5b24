package org.counterweigh.optimisation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A portfolio of 80 jobs and 8 options, with charges, capacities, bars and the largest share limited. */
@Tag("judges")
class LargePortfolioTest {

    private static final int JOBS = 80;
    private static final int OPTIONS = 8;

    @Test
    void the_optimum_of_a_large_portfolio_is_proved_or_its_gap_is_told() {
        for (long seed = 1; seed <= 3; seed++) {
            var portfolio = random(seed);
            var solution = new MixedInteger(Effort.A_MINUTE).solve(portfolio);

            assertThat(solution.feasible()).isTrue();
            assertThat(Audit.keeps(portfolio, solution.shares())).isTrue();
            assertThat(solution.gap()).isBetween(0.0, 0.02 * solution.cost());
            for (int attempt = 0; attempt < 1_000; attempt++) {
                var plan = anyPlan(new Random(attempt));
                if (Audit.keeps(portfolio, plan)) {
                    assertThat(Audit.of(portfolio, plan).worth()).isLessThanOrEqualTo(solution.bound() + 1e-6);
                }
            }
        }
    }

    private static Portfolio random(long seed) {
        var random = new Random(seed);
        double[][] costs = new double[JOBS][OPTIONS];
        double[] loads = new double[JOBS];
        for (int job = 0; job < JOBS; job++) {
            double size = 20 + random.nextInt(180);
            loads[job] = size;
            for (int option = 0; option < OPTIONS; option++) {
                costs[job][option] = Math.rint(size * (50 + 100 * random.nextDouble()));
            }
        }
        double all = IntStream.range(0, JOBS).mapToDouble(job -> loads[job]).sum();
        var builder = PortfolioBuilder.costs(costs)
                .loads(loads)
                .opening(random.doubles(OPTIONS, 5_000, 40_000).map(Math::rint).toArray())
                .mostOptions(5)
                .mostShare(0.4);
        for (int option = 0; option < OPTIONS; option++) {
            builder.capacity(option, Math.rint(all * (0.15 + 0.25 * random.nextDouble())));
        }
        for (int bar = 0; bar < 60; bar++) {
            builder.bar(random.nextInt(JOBS), random.nextInt(OPTIONS));
        }
        return builder.build();
    }

    private static List<Solution.Share> anyPlan(Random random) {
        List<Solution.Share> plan = new ArrayList<>();
        for (int job = 0; job < JOBS; job++) {
            plan.add(new Solution.Share(job, random.nextInt(OPTIONS), 1));
        }
        return plan;
    }
}
