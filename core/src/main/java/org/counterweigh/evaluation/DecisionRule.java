package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Reason.Plain;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Policy;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.PlanSearch;

/** Turns the cases of one kind of work into an outcome: law first, then the plan, then what stands beside it. */
record DecisionRule(Policy policy, Value value, PlanSearch search, OptimalPlan plan) {

    /** One kind of work: rulings of every provider that quotes for it, and its cases in each way; the whole first. */
    record Question(WorkType work, List<Ruling> rulings, List<CaseResult> ways) {

        /** Cleared by the gate, worth most first. */
        List<CaseResult> eligible() {
            return ways.stream()
                    .filter(CaseResult::isOpen)
                    .sorted(Comparator.comparingDouble(CaseResult::netPresentValue)
                            .reversed())
                    .toList();
        }

        Optional<CaseResult> best(CaseVerdict verdict) {
            return eligible().stream().filter(way -> way.verdict() == verdict).findFirst();
        }

        /** Of another provider than the one it goes to, if any. */
        Optional<CaseResult> runnerUp(Optional<CaseResult> option) {
            return eligible().stream()
                    .filter(way -> option.isEmpty()
                            || !way.provider().equals(option.get().provider()))
                    .findFirst();
        }
    }

    Decision decide(Question question) {
        WorkType work = question.work();
        if (work.facts().keepInHouse()) {
            return keeps(question, KeepReason.CHOICE, Plain.KEPT_BY_CHOICE);
        }
        if (!work.isDone()) {
            return stays(question, Outcome.NOT_ENOUGH_DATA, Plain.NOBODY_DOES_IT);
        }
        if (question.rulings().isEmpty()) {
            return keeps(question, KeepReason.NO_OFFER, Plain.NO_QUOTE);
        }
        if (question.rulings().stream().allMatch(ruling -> ruling.verdict() == Verdict.BLOCKED)) {
            return stays(question, Outcome.NOT_PERMITTED, barred(question.rulings()));
        }
        return question.eligible().isEmpty() ? notCleared(question) : cleared(question);
    }

    private static Reason barred(List<Ruling> rulings) {
        return new Reason.AllBarred(rulings.stream()
                .flatMap(ruling -> ruling.matches().stream())
                .filter(match -> match.verdict() == Verdict.BLOCKED)
                .map(Ruling.Match::rule)
                .distinct()
                .toList());
    }

    /** What nobody would gain by needs no clearance. */
    private static Decision notCleared(Question question) {
        List<CaseResult> possible = question.ways().stream()
                .filter(way -> way.ruling().verdict() != Verdict.BLOCKED)
                .toList();
        if (possible.stream().noneMatch(way -> way.tests().value())) {
            return keeps(question, KeepReason.NO_GAIN, noGain(possible));
        }
        var missing = new Reason.NotCleared(question.rulings().stream()
                .flatMap(ruling -> ruling.missing().stream())
                .distinct()
                .toList());
        return question.rulings().stream().anyMatch(Ruling::isReferredForBlanksOnly)
                ? stays(question, Outcome.NOT_ENOUGH_DATA, missing)
                : keeps(question, KeepReason.NOT_CLEARED, missing);
    }

    private Decision cleared(Question question) {
        Optional<CaseResult> moves = plan.chosenFor(question.work())
                .flatMap(lines -> question.ways().stream()
                        .filter(way -> way.lines() == lines)
                        .findFirst());
        if (moves.isPresent()) {
            return moved(question, moves.get());
        }
        if (question.best(CaseVerdict.SOUND).isPresent()) {
            return plan.movedWithoutLimits().contains(question.work().name())
                    ? keeps(question, KeepReason.LIMIT, Plain.HELD_BACK_BY_LIMIT)
                    : keeps(question, KeepReason.SHARED_COST, Plain.EARNS_NO_SHARED_COST);
        }
        Optional<CaseResult> beside = question.best(CaseVerdict.PILOT).or(() -> question.best(CaseVerdict.CAPACITY));
        return beside.map(way -> besidePlan(question, way))
                .orElseGet(() -> keeps(question, KeepReason.NO_GAIN, noGain(question.eligible())));
    }

    /** Whether the best of them would gain if it were not for the income from clients. */
    private static Reason noGain(List<CaseResult> ways) {
        return ways.stream()
                .max(Comparator.comparingDouble(CaseResult::netPresentValue))
                .filter(best -> best.netPresentValue() > best.worth().presentValueOfIncome())
                .<Reason>map(best -> Plain.LOSES_INCOME)
                .orElse(Plain.COSTS_MORE);
    }

    private Decision moved(Question question, CaseResult way) {
        boolean peaks = way.lines().option() instanceof Option.Hybrid;
        double worth = plan.worths().getOrDefault(question.work().name(), 0.0);
        return decision(
                question,
                peaks ? Outcome.HYBRID : Outcome.OUTSOURCE,
                Optional.of(way),
                worth,
                Optional.empty(),
                List.of(peaks ? Plain.PEAKS_WORTH_MORE : Plain.PASSES_TESTS));
    }

    /** A pilot, or a case that only frees time: worth telling where it would add to the plan. */
    private Decision besidePlan(Question question, CaseResult way) {
        var added = search.added(way.lines());
        if (added.netPresentValue() <= 0) {
            return keeps(question, KeepReason.SHARED_COST, Plain.EARNS_NO_SHARED_COST);
        }
        boolean pilot = way.verdict() == CaseVerdict.PILOT;
        return decision(
                question,
                pilot ? Outcome.PILOT : Outcome.CAPACITY,
                Optional.of(way),
                0,
                Optional.of(added),
                pilot ? shortfalls(way) : List.of(Plain.SAVES_NO_CASH));
    }

    private List<Reason> shortfalls(CaseResult way) {
        List<Reason> reasons = new ArrayList<>();
        if (!way.tests().hurdle()) {
            double moved = value.once(way.lines().tests().moved());
            double usual = value.once(way.lines().tests().usualYear());
            reasons.add(new Reason.BelowHurdle(
                    moved == 0 ? 0 : usual / moved, policy.hurdle().value()));
        }
        double limit = policy.paybackLimit().value();
        var payback = way.worth().paybackMonths();
        if (payback.isEmpty()) {
            reasons.add(Plain.MONEY_STAYS_OUT);
        } else if (payback.getAsDouble() > limit) {
            reasons.add(new Reason.PaysBackLate(payback.getAsDouble(), limit));
        }
        return reasons;
    }

    private static Decision keeps(Question question, KeepReason why, Reason reason) {
        return with(Optional.of(why), stays(question, Outcome.KEEP, reason));
    }

    private static Decision with(Optional<KeepReason> why, Decision of) {
        return new Decision(
                of.work(),
                of.outcome(),
                why,
                of.confidence(),
                of.confidenceReason(),
                of.option(),
                of.runnerUp(),
                of.standAlone(),
                of.worth(),
                of.worthIfAdded(),
                of.reasons());
    }

    private static Decision stays(Question question, Outcome outcome, Reason reason) {
        return decision(question, outcome, Optional.empty(), 0, Optional.empty(), List.of(reason));
    }

    /** How sure it is can be told once the simulations have been looked at. */
    private static Decision decision(
            Question question,
            Outcome outcome,
            Optional<CaseResult> to,
            double worth,
            Optional<OptimalPlan.Added> added,
            List<Reason> reasons) {
        return new Decision(
                question.work(),
                outcome,
                Optional.empty(),
                Confidence.OPEN,
                ConfidenceReason.Untested.NOT_YET,
                to,
                question.runnerUp(to),
                question.eligible().stream().findFirst(),
                worth,
                added,
                reasons);
    }
}
