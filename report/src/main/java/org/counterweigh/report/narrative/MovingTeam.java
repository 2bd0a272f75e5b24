package org.counterweigh.report.narrative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.StrandedCost;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.StaffedRole;
import org.counterweigh.firm.Provider;

/** Who does today what moves, what it costs to end their posts, and what of their cost does not end with the work. */
public record MovingTeam(Evaluation evaluation) {

    /** People and hours on the work. */
    public record Load(double people, double hours) {
        Load plus(Load other) {
            return new Load(people + other.people, hours + other.hours);
        }
    }

    /** By the names of roles. */
    public Map<String, Load> byRole() {
        Map<String, Load> byRole = new LinkedHashMap<>();
        for (CaseCalculation chosen : evaluation.plan().lines().chosen()) {
            double share = evaluation.value().steady(chosen.inputs().terms().shareMoved());
            chosen.inputs()
                    .workload()
                    .released()
                    .forEach(released -> byRole.merge(
                            released.staffed().role().name(), load(released.staffed(), share), Load::plus));
        }
        return byRole;
    }

    private Load load(StaffedRole staffed, double share) {
        return new Load(
                share * evaluation.value().steady(staffed.people()),
                share * evaluation.value().steady(staffed.hours()));
    }

    /** What it costs to end posts, by year. */
    public List<Double> redundancy() {
        double[] ending = new double[years()];
        Set<Provider> providers = new HashSet<>();
        for (CaseCalculation chosen : evaluation.plan().lines().chosen()) {
            chosen.redundancy().ifPresent(line -> add(ending, evaluation.value().years(line)));
            if (providers.add(chosen.quote().provider())) {
                ending[0] += chosen.quote().provider().transition().severance().value();
            }
        }
        return Arrays.stream(ending).boxed().toList();
    }

    private static void add(double[] sums, double[] amounts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += amounts[i];
        }
    }

    private int years() {
        return evaluation.plan().worth().cash().size();
    }

    /** What of the team's cost does not end with the work, by year. */
    public List<Double> strandedCost() {
        return IntStream.range(0, years()).mapToObj(this::strandedCost).toList();
    }

    private double strandedCost(int year) {
        return evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .flatMap(decision -> decision.option().stream())
                .mapToDouble(chosen -> new StrandedCost(evaluation, chosen, year).amount())
                .sum();
    }
}
