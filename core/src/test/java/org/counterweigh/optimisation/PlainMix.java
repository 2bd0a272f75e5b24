package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;

/** Every plan of a small firm, worked out one by one with the firm's own lines; no programme is formed. */
final class PlainMix {

    private final PointEvaluation evaluation;
    private final List<List<Optional<CaseCalculation>>> choices = new ArrayList<>();
    private double best = Double.NEGATIVE_INFINITY;

    PlainMix(PointEvaluation evaluation) {
        this.evaluation = evaluation;
        for (var work : evaluation.data().work()) {
            List<Optional<CaseCalculation>> ways = new ArrayList<>();
            ways.add(Optional.empty());
            evaluation.cases().stream()
                    .filter(c -> c.isOpen()
                            && c.work().name().equals(work.name())
                            && !work.facts().keepInHouse())
                    .forEach(c -> ways.addAll(ways(c.lines())));
            choices.add(ways);
        }
    }

    private List<Optional<CaseCalculation>> ways(CaseCalculation whole) {
        List<Optional<CaseCalculation>> ways = new ArrayList<>();
        double most = whole.quote().capacity().map(Given::value).orElse(Double.POSITIVE_INFINITY);
        double units = busiest(whole);
        if (units == 0) {
            return ways;
        }
        ways.add(Optional.of(units <= most ? whole : evaluation.model().part(whole, share(most / units))));
        hybrid(whole, most).ifPresent(hybrid -> ways.add(Optional.of(hybrid)));
        return ways;
    }

    private Optional<CaseCalculation> hybrid(CaseCalculation whole, double most) {
        Optional<CaseCalculation> found = Optional.empty();
        double year =
                whole.quote().work().demand().stream().mapToDouble(Given::value).sum();
        for (Given month : whole.quote().work().demand()) {
            double level = Math.min(1, 12 * (month.value() / year));
            boolean buys =
                    whole.quote().work().demand().stream().anyMatch(other -> 12 * other.value() / year > level + 1e-9);
            if (level > 0 && buys) {
                CaseCalculation hybrid = evaluation.model().aboveBaseLoad(whole, share(level));
                if (busiest(hybrid) <= most && (found.isEmpty() || worth(hybrid) > worth(found.get()))) {
                    found = Optional.of(hybrid);
                }
            }
        }
        return found;
    }

    private static Given share(double share) {
        return new Given("Share", share, Unit.SHARE, new Source.Cell("Test", "A1"));
    }

    private double worth(CaseCalculation lines) {
        return evaluation.value().once(lines.bridge().netPresentValue());
    }

    private double busiest(CaseCalculation lines) {
        double most = 0;
        for (double units : evaluation.value().years(lines.inputs().offer().unitsMoved())) {
            most = Math.max(most, units);
        }
        return most;
    }

    int count() {
        return choices.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    }

    /** The worth of the best plan that keeps the limits. */
    double best() {
        everyPlan(new ArrayList<>());
        return best;
    }

    private void everyPlan(List<Optional<CaseCalculation>> chosen) {
        if (chosen.size() < choices.size()) {
            for (Optional<CaseCalculation> way : choices.get(chosen.size())) {
                chosen.add(way);
                everyPlan(chosen);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        List<CaseCalculation> cases = chosen.stream().flatMap(Optional::stream).toList();
        if (keeps(cases)) {
            best = Math.max(
                    best,
                    evaluation
                            .value()
                            .once(evaluation.model().plan(cases).bridge().netPresentValue()));
        }
    }

    private boolean keeps(List<CaseCalculation> cases) {
        int steady = Math.min(2, evaluation.value().horizon());
        Map<String, Double> spend = new HashMap<>();
        double all = 0;
        double people = 0;
        for (CaseCalculation c : cases) {
            double fees = evaluation.value().in(steady, c.inputs().offer().fees());
            spend.merge(c.quote().provider().name(), fees, Double::sum);
            all += fees;
            double ramp = c.quote().provider().transition().rampMonths().value();
            people += (steady == 1 ? 1 - ramp / 24 : 1)
                    * evaluation.value().in(steady, c.inputs().workload().people());
        }
        var policy = evaluation.data().firm().policy();
        double share = policy.maximumShare().value();
        double total = all;
        double today = peopleToday(steady);
        double gone = people;
        return spend.values().stream().allMatch(each -> each <= share * total + 1e-9 * total)
                && policy.maximumProviders()
                        .map(most -> spend.size() <= most.value())
                        .orElse(true)
                && policy.minimumInHouse()
                        .map(least -> gone <= 1e-9 || today - gone >= least.value() - 1e-9)
                        .orElse(true);
    }

    private double peopleToday(int steady) {
        double people = 0;
        for (var work : evaluation.data().work()) {
            double units = work.volume().unitsPerYear().value()
                    * Math.pow(1 + work.volume().growth().value(), steady - 1);
            for (var staffing : work.staffing()) {
                people += units
                        * staffing.hoursPerUnit().value()
                        / staffing.role().hoursPerYear().value()
                        / staffing.role().utilisation().value();
            }
        }
        return people;
    }
}
