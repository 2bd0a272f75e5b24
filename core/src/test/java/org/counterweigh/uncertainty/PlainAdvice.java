package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.WorkType;

/**
 * What a firm that was evaluated anew, with some cell changed, would do with one kind of work while all other work goes
 * as it did before: every way put into the plan by itself.
 */
public record PlainAdvice(PointEvaluation firm, String work, List<CaseCalculation> before) {

    /** A provider, and whether a base load is kept. */
    public record Way(String provider, boolean hybrid) {}

    public Optional<Way> best() {
        Optional<Way> best = Optional.empty();
        double most = 1e-9;
        for (CaseResult way : open()) {
            if (against(way).isEmpty() && adds(way) > most) {
                most = adds(way);
                best = Optional.of(way(way));
            }
        }
        return best;
    }

    /** What keeps a way from being taken, all others left aside. */
    public Optional<Cause> against(Way sought) {
        return open().stream()
                .filter(way -> way(way).equals(sought))
                .findFirst()
                .map(way -> against(way).or(() -> adds(way) <= 0 ? Optional.of(Cause.SHARED_COST) : Optional.empty()))
                .orElse(Optional.of(Cause.LIMIT));
    }

    private List<CaseResult> open() {
        List<CaseResult> all = new ArrayList<>();
        for (CaseResult whole : firm.cases()) {
            if (whole.work().name().equals(work)
                    && whole.isOpen()
                    && !whole.work().facts().keepInHouse()) {
                all.add(whole);
                firm.hybrids().stream()
                        .filter(hybrid -> hybrid.quote().equals(whole.quote()))
                        .forEach(all::add);
            }
        }
        all.sort((one, other) -> provider(one) - provider(other));
        return all;
    }

    private int provider(CaseResult way) {
        return firm.data().market().providers().indexOf(way.provider());
    }

    private static Way way(CaseResult way) {
        return new Way(way.provider().name(), way.lines().option() instanceof Option.Hybrid);
    }

    private Optional<Cause> against(CaseResult way) {
        if (way.verdict() != CaseVerdict.SOUND) {
            return Optional.of(
                    !way.tests().value()
                            ? Cause.VALUE
                            : !way.tests().cash() ? Cause.CASH : !way.tests().hurdle() ? Cause.HURDLE : Cause.PAYBACK);
        }
        if (!isWithinLimits(way)) {
            return Optional.of(Cause.LIMIT);
        }
        return once(plan(way)).cash() > 0 ? Optional.empty() : Optional.of(Cause.SHARED_COST);
    }

    private boolean isWithinLimits(CaseResult way) {
        var policy = firm.data().firm().policy();
        List<CaseCalculation> all = with(way);
        long providers = all.stream()
                .map(each -> each.quote().provider().name())
                .distinct()
                .count();
        double share = all.stream()
                        .filter(each -> each.quote().provider().equals(way.provider()))
                        .mapToDouble(each -> hours(each.quote().work(), true) * part(each))
                        .sum()
                / firm.data().work().stream()
                        .mapToDouble(each -> hours(each, false))
                        .sum();
        double people = firm.data().roles().stream()
                        .mapToDouble(role -> role.headcount().value())
                        .sum()
                - all.stream().mapToDouble(this::people).sum();
        return policy.maximumProviders().map(most -> providers <= most.value()).orElse(true)
                && policy.maximumShare()
                        .map(most -> share <= most.value() + 1e-9)
                        .orElse(true)
                && policy.minimumInHouse()
                        .map(least -> people >= least.value() - 1e-9)
                        .orElse(true);
    }

    private double hours(WorkType of, boolean mayLeave) {
        double hours = of.outsideCounsel().stream()
                .mapToDouble(counsel -> counsel.hoursPerUnit().value())
                .sum();
        double units = of.volume().unitsPerYear().value();
        for (WorkType.Staffing each : of.staffing()) {
            var role = each.role();
            hours += each.basis() == WorkType.Staffing.Basis.HOURS_PER_UNIT
                    ? each.amount().value()
                    : each.amount().value()
                            * role.headcount().value()
                            * role.hoursPerYear().value()
                            * role.utilisation().value()
                            / units;
        }
        return hours * units * (mayLeave ? of.volume().outsourceable().value() : 1);
    }

    private double part(CaseCalculation of) {
        return of.inputs().workload().shareThatGoes().map(firm.value()::once).orElse(1.0);
    }

    private double people(CaseCalculation of) {
        return firm.value().steady(of.inputs().terms().shareMoved())
                * firm.value().steady(of.inputs().workload().people());
    }

    private double adds(CaseResult way) {
        return once(plan(way)).value() - once(firm.model().planOf(held())).value();
    }

    private PlanLines plan(CaseResult way) {
        return firm.model().planOf(with(way));
    }

    private record Worth(double value, double cash) {}

    private Worth once(PlanLines plan) {
        var value = new Value(firm.value().horizon());
        return plan.chosen().isEmpty()
                ? new Worth(0, 0)
                : new Worth(
                        value.once(plan.worth().netPresentValue()),
                        value.once(plan.worth().cashNetPresentValue()));
    }

    private List<CaseCalculation> with(CaseResult way) {
        List<CaseCalculation> all = new ArrayList<>(held());
        all.add(way.lines());
        return all;
    }

    /** What the plan did with all other work before, of the firm as it is now. */
    private List<CaseCalculation> held() {
        return before.stream()
                .filter(each -> !each.quote().work().name().equals(work))
                .map(each -> {
                    CaseCalculation whole = firm.cases().stream()
                            .map(CaseResult::lines)
                            .filter(now -> now.quote()
                                            .work()
                                            .name()
                                            .equals(each.quote().work().name())
                                    && now.quote()
                                            .provider()
                                            .name()
                                            .equals(each.quote().provider().name()))
                            .findFirst()
                            .orElseThrow();
                    return each.option() instanceof Option.Hybrid hybrid
                            ? firm.model().aboveBaseLoad(whole, level(hybrid))
                            : whole;
                })
                .toList();
    }

    private static Given level(Option.Hybrid hybrid) {
        return new Given(
                "Base load", hybrid.baseLoad(), Unit.SHARE, Measure.CHOICE, new Source.Derived("as before", List.of()));
    }
}
