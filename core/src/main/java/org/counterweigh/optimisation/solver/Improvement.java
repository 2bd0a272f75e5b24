package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Betters a plan of whole jobs whose search was cut short, by doing one job another way or two jobs each other's way, as
 * long as that gains.
 */
final class Improvement {

    private static final int PASSES_AT_MOST = 50;
    private static final double GAIN_THAT_COUNTS = 0.005;

    private final Portfolio portfolio;
    private List<Solution.Share> plan;
    private double worth;

    private Improvement(Portfolio portfolio, List<Solution.Share> plan) {
        this.portfolio = portfolio;
        this.plan = plan;
        this.worth = Audit.of(portfolio, plan).worth();
    }

    /** A plan worth as much or more, within the limits as the given one is. */
    static List<Solution.Share> of(Portfolio portfolio, List<Solution.Share> plan) {
        var improvement = new Improvement(portfolio, plan);
        int passes = 0;
        while (passes++ < PASSES_AT_MOST && improvement.pass()) {}
        return improvement.plan;
    }

    private boolean pass() {
        boolean gained = false;
        int jobs = portfolio.jobs().size();
        for (int job = 0; job < jobs; job++) {
            int ways = portfolio.jobs().get(job).ways().size();
            for (int way = 0; way < ways; way++) {
                gained |= isBetter(with(plan, job, way));
            }
            for (int other = job + 1; other < jobs; other++) {
                gained |= exchange(job, other);
            }
        }
        return gained;
    }

    private boolean exchange(int job, int other) {
        int mine = plan.get(job).way();
        int theirs = plan.get(other).way();
        boolean both = theirs < portfolio.jobs().get(job).ways().size()
                && mine < portfolio.jobs().get(other).ways().size();
        return both && mine != theirs && isBetter(with(with(plan, job, theirs), other, mine));
    }

    private static List<Solution.Share> with(List<Solution.Share> plan, int job, int way) {
        List<Solution.Share> changed = new ArrayList<>(plan);
        changed.set(job, new Solution.Share(job, way, 1));
        return changed;
    }

    private boolean isBetter(List<Solution.Share> other) {
        double reached = Audit.of(portfolio, other).worth();
        if (reached <= worth + GAIN_THAT_COUNTS || !Audit.keeps(portfolio, other)) {
            return false;
        }
        plan = other;
        worth = reached;
        return true;
    }
}
