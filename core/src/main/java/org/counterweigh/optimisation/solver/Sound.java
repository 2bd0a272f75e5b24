package org.counterweigh.optimisation.solver;

import java.util.List;
import org.counterweigh.optimisation.solver.Portfolio.Charge;
import org.counterweigh.optimisation.solver.Portfolio.Job;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Option;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** Refuses portfolios whose parts do not fit together, naming the part. */
final class Sound {

    private Sound() {}

    static void check(List<Job> jobs, List<Option> options, List<Charge> charges, Limits limits) {
        require(!jobs.isEmpty(), "A portfolio needs a job");
        for (Option option : options) {
            require(Double.isFinite(option.opening()), option.name() + " has no finite opening charge");
            option.capacity().ifPresent(most -> require(most >= 0, option.name() + " has a capacity below zero"));
            option.commitments()
                    .forEach(owed -> require(
                            Double.isFinite(owed.amount())
                                    && owed.amount() >= 0
                                    && Double.isFinite(owed.weight())
                                    && owed.weight() >= 0,
                            option.name() + " has a commitment below zero"));
        }
        charges.forEach(charge -> require(Double.isFinite(charge.amount()), charge.name() + " has no finite amount"));
        limits.mostOptions().ifPresent(most -> require(most >= 0, "The number of options is below zero"));
        limits.mostShare().ifPresent(most -> require(most >= 0 && most <= 1, "The share of spend is not 0..1"));
        limits.budgets().forEach(budget -> require(!Double.isNaN(budget.most()), budget.name() + " is not a number"));
        for (Job job : jobs) {
            require(!job.ways().isEmpty(), job.name() + " cannot be done in any way");
            var split = job.split();
            require(split.most() >= 1, job.name() + " must take at least one way");
            require(split.least() >= 0 && split.least() <= 1, job.name() + " has a least share that is not 0..1");
            job.ways().forEach(way -> check(job, way, options, charges, limits));
        }
    }

    private static void check(Job job, Way way, List<Option> options, List<Charge> charges, Limits limits) {
        require(way.option() >= 0 && way.option() < options.size(), job.name() + " names an option there is not");
        String which = job.name() + " at " + options.get(way.option()).name();
        require(Double.isFinite(way.worth()), which + " has no finite worth");
        require(Double.isFinite(way.load()) && way.load() >= 0, which + " has a load below zero");
        require(Double.isFinite(way.spend()) && way.spend() >= 0, which + " has a spend below zero");
        int commitments = options.get(way.option()).commitments().size();
        require(
                way.counted().isEmpty() || way.counted().size() == commitments,
                which + " counts towards " + way.counted().size() + " commitments of " + commitments);
        require(way.counted().stream().allMatch(Double::isFinite), which + " counts no finite amount");
        int budgets = limits.budgets().size();
        require(
                way.uses().isEmpty() || way.uses().size() == budgets,
                which + " uses " + way.uses().size() + " budgets of " + budgets);
        require(way.uses().stream().allMatch(Double::isFinite), which + " uses no finite amount");
        require(
                way.charges().stream().allMatch(charge -> charge >= 0 && charge < charges.size()),
                which + " names a charge there is not");
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
