package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** Takes out of a branch what its decisions and the limits leave no room for. */
final class Deduction {

    private final Portfolio portfolio;
    private final Coupling coupling;
    private final Branch branch;

    Deduction(Portfolio portfolio, Coupling coupling, Branch branch) {
        this.portfolio = portfolio;
        this.coupling = coupling;
        this.branch = branch;
    }

    /** Whether anything is left: a way for each work and a work for each provider that is used. */
    boolean isPossible() {
        int room = portfolio.limits().mostProviders() - branch.count(Use.USED);
        if (room < 0) {
            return false;
        }
        for (int provider = 0; provider < branch.providers.length; provider++) {
            if (room == 0 && branch.providers[provider] == Use.UNDECIDED) {
                branch.providers[provider] = Use.UNUSED;
            }
        }
        for (int work = 0; work < branch.ways.length; work++) {
            int which = work;
            branch.keep(work, i -> mayDo(way(which, branch.ways[which][i]).provider()));
        }
        for (int row = 0; row < coupling.size(); row++) {
            if (Double.isInfinite(coupling.row(row).price()) && !fits(row)) {
                return false;
            }
        }
        return Arrays.stream(branch.ways).allMatch(ways -> ways.length > 0) && everyProviderHasWork();
    }

    private Way way(int work, int way) {
        return portfolio.works().get(work).get(way);
    }

    private boolean mayDo(int provider) {
        return provider < 0 || branch.providers[provider] != Use.UNUSED;
    }

    /** Drops ways that break a limit even where all other works use as little as they can. */
    private boolean fits(int row) {
        double[] least = new double[branch.ways.length];
        double sum = 0;
        for (int work = 0; work < least.length; work++) {
            least[work] = Double.POSITIVE_INFINITY;
            for (int way : branch.ways[work]) {
                least[work] = Math.min(least[work], coupling.use(row, work, way));
            }
            sum += least[work];
        }
        double most = coupling.row(row).most() + Portfolio.TOLERANCE;
        for (int work = 0; work < least.length && sum <= most; work++) {
            int which = work;
            double others = sum - least[work];
            branch.keep(work, i -> others + coupling.use(row, which, branch.ways[which][i]) <= most);
        }
        return sum <= most;
    }

    private boolean everyProviderHasWork() {
        boolean[] works = new boolean[branch.providers.length];
        for (int work = 0; work < branch.ways.length; work++) {
            for (int way : branch.ways[work]) {
                int provider = way(work, way).provider();
                if (provider >= 0) {
                    works[provider] = true;
                }
            }
        }
        boolean every = true;
        for (int provider = 0; provider < works.length; provider++) {
            if (!works[provider] && branch.providers[provider] == Use.UNDECIDED) {
                branch.providers[provider] = Use.UNUSED;
            }
            every &= works[provider] || branch.providers[provider] != Use.USED;
        }
        return every;
    }
}
