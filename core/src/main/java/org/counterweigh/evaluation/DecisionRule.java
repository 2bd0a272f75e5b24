package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Policy;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;

/** Turns the cases of one kind of work into an outcome: law first, then money, then hurdle and payback. */
record DecisionRule(Policy policy, Value value, Function<CaseResult, Optional<CaseResult>> hybrids) {

    /**
     * @param rulings of every provider that quotes for the work
     * @param cases of the same providers; empty where nobody is staffed
     */
    Decision decide(WorkType work, List<Ruling> rulings, List<CaseResult> cases) {
        if (work.facts().keepInHouse()) {
            return stays(work, Outcome.KEEP, Reason.Plain.KEPT_BY_CHOICE);
        }
        if (rulings.isEmpty()) {
            return stays(work, Outcome.NOT_ENOUGH_DATA, Reason.Plain.NO_QUOTE);
        }
        if (rulings.stream().allMatch(ruling -> ruling.verdict() == Verdict.BLOCKED)) {
            return stays(work, Outcome.NOT_PERMITTED, barred(rulings));
        }
        if (cases.isEmpty()) {
            return stays(work, Outcome.NOT_ENOUGH_DATA, Reason.Plain.NOBODY_STAFFED);
        }
        List<CaseResult> open = cases.stream()
                .filter(CaseResult::isOpen)
                .sorted(Comparator.comparingDouble((CaseResult c) -> c.worth().netPresentValue())
                        .reversed())
                .toList();
        return open.isEmpty() ? stays(work, Outcome.KEEP, notCleared(cases)) : byMoney(work, open);
    }

    private static Reason barred(List<Ruling> rulings) {
        return new Reason.AllBarred(rulings.stream()
                .flatMap(ruling -> ruling.matches().stream())
                .filter(match -> match.verdict() == Verdict.BLOCKED)
                .map(Ruling.Match::rule)
                .distinct()
                .toList());
    }

    private static Reason notCleared(List<CaseResult> cases) {
        return new Reason.NotCleared(cases.stream()
                .flatMap(c -> c.ruling().missing().stream())
                .distinct()
                .toList());
    }

    private Decision byMoney(WorkType work, List<CaseResult> open) {
        CaseResult best = open.get(0);
        Optional<CaseResult> next = open.stream().skip(1).findFirst();
        if (best.worth().netPresentValue() <= 0) {
            return decision(work, Outcome.KEEP, Optional.empty(), Optional.of(best), List.of(Reason.Plain.COSTS_MORE));
        }
        List<Reason> shortfalls = shortfalls(best);
        if (!shortfalls.isEmpty()) {
            return decision(work, Outcome.PILOT, Optional.of(best), next, shortfalls);
        }
        Optional<CaseResult> hybrid = hybrids.apply(best);
        return hybrid.isPresent()
                ? decision(work, Outcome.HYBRID, hybrid, next, List.of(Reason.Plain.HYBRID_WORTH_MORE))
                : decision(work, Outcome.OUTSOURCE, Optional.of(best), next, List.of(Reason.Plain.CLEARS_HURDLE));
    }

    private List<Reason> shortfalls(CaseResult best) {
        int steady = Calendar.steadyYear(value.horizon());
        var team = best.lines().inputs().workload();
        double personnel = value.in(steady, team.avoidablePay()) + value.in(steady, team.hiringAndTraining());
        double benefit = best.worth().netBenefit().get(steady);
        double hurdle = policy.hurdle().value();
        List<Reason> reasons = new ArrayList<>();
        if (benefit < hurdle * personnel) {
            reasons.add(new Reason.BelowHurdle(personnel == 0 ? 0 : benefit / personnel, hurdle));
        }
        double limit = policy.paybackLimit().value();
        var payback = best.worth().paybackMonths();
        if (payback.isEmpty()) {
            reasons.add(Reason.Plain.MONEY_STAYS_OUT);
        } else if (payback.getAsDouble() > limit) {
            reasons.add(new Reason.PaysBackLate(payback.getAsDouble(), limit));
        }
        return reasons;
    }

    private static Decision stays(WorkType work, Outcome outcome, Reason reason) {
        return decision(work, outcome, Optional.empty(), Optional.empty(), List.of(reason));
    }

    /** How sure it is can be told once the simulations have been looked at. */
    private static Decision decision(
            WorkType work,
            Outcome outcome,
            Optional<CaseResult> to,
            Optional<CaseResult> runnerUp,
            List<Reason> reasons) {
        return new Decision(work, outcome, Confidence.OPEN, ConfidenceReason.Untested.NOT_YET, to, runnerUp, reasons);
    }
}
