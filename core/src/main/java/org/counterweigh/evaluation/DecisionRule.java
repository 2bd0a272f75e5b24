package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Policy;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;

/** Turns the cases of one kind of work into an outcome: law first, then money, then hurdle and payback. */
final class DecisionRule {

    /** Until the simulations have been looked at. */
    private static final String NOT_YET_TESTED = "not yet tested";

    private final Policy policy;
    private final Value value;
    private final Function<CaseResult, Optional<CaseResult>> hybrids;

    DecisionRule(Policy policy, Value value, Function<CaseResult, Optional<CaseResult>> hybrids) {
        this.policy = policy;
        this.value = value;
        this.hybrids = hybrids;
    }

    /**
     * @param rulings of every provider that quotes for the work
     * @param cases of the same providers; empty where nobody is staffed
     */
    Decision decide(WorkType work, List<Quote> quotes, List<Ruling> rulings, List<CaseResult> cases) {
        if (work.facts().keepInHouse()) {
            return stays(work, Outcome.KEEP, "The firm has chosen to keep this work in-house.");
        }
        if (quotes.isEmpty()) {
            return stays(work, Outcome.NOT_ENOUGH_DATA, "No provider quotes for it (sheet Quotes).");
        }
        if (rulings.stream().allMatch(ruling -> ruling.verdict() == Verdict.BLOCKED)) {
            return stays(work, Outcome.NOT_PERMITTED, "Every provider that quotes is barred by the rules of the gate.");
        }
        if (cases.isEmpty()) {
            return stays(work, Outcome.NOT_ENOUGH_DATA, "Nobody is staffed for it (sheet Staffing).");
        }
        List<CaseResult> open = cases.stream()
                .filter(CaseResult::isOpen)
                .sorted(Comparator.comparingDouble((CaseResult c) -> c.worth().netPresentValue())
                        .reversed())
                .toList();
        return open.isEmpty() ? closed(work, cases) : byMoney(work, open);
    }

    private static Decision closed(WorkType work, List<CaseResult> cases) {
        List<String> missing = cases.stream()
                .flatMap(c -> c.ruling().missing().stream())
                .distinct()
                .toList();
        String reason = "No provider is cleared yet. " + String.join(" ", missing);
        return stays(work, Outcome.KEEP, reason.strip());
    }

    private Decision byMoney(WorkType work, List<CaseResult> open) {
        CaseResult best = open.get(0);
        Optional<CaseResult> next = open.stream().skip(1).findFirst();
        if (best.worth().netPresentValue() <= 0) {
            return new Decision(
                    work,
                    Outcome.KEEP,
                    Confidence.OPEN,
                    NOT_YET_TESTED,
                    Optional.empty(),
                    Optional.of(best),
                    List.of("The best open offer costs more than it saves over the years."));
        }
        List<String> shortfalls = shortfalls(best);
        if (!shortfalls.isEmpty()) {
            return goes(work, Outcome.PILOT, best, next, shortfalls);
        }
        return hybrids.apply(best)
                .map(hybrid -> goes(
                        work,
                        Outcome.HYBRID,
                        hybrid,
                        next,
                        List.of("Keeping the base load and buying the months above it is worth more than moving all.")))
                .orElseGet(() -> goes(
                        work,
                        Outcome.OUTSOURCE,
                        best,
                        next,
                        List.of("It clears the hurdle and pays back within the limit.")));
    }

    /** What keeps a gain from being enough. */
    private List<String> shortfalls(CaseResult best) {
        int steady = Calendar.steadyYear(value.horizon());
        var team = best.lines().inputs().workload();
        double personnel = value.in(steady, team.avoidablePay()) + value.in(steady, team.hiringAndTraining());
        double benefit = best.worth().netBenefit().get(steady);
        List<String> reasons = new ArrayList<>();
        if (benefit < policy.hurdle().value() * personnel) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "Its yearly benefit is %.1f %% of avoidable personnel cost, below the hurdle of %.0f %%.",
                    personnel == 0 ? 0 : 100 * benefit / personnel,
                    100 * policy.hurdle().value()));
        }
        var payback = best.worth().paybackMonths();
        if (payback.isEmpty()) {
            reasons.add("The money does not come back for good within the horizon.");
        } else if (payback.getAsDouble() > policy.paybackLimit().value()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "It pays back in %.0f months, later than the limit of %.0f.",
                    Math.ceil(payback.getAsDouble()),
                    policy.paybackLimit().value()));
        }
        return reasons;
    }

    private static Decision stays(WorkType work, Outcome outcome, String reason) {
        return new Decision(
                work, outcome, Confidence.OPEN, NOT_YET_TESTED, Optional.empty(), Optional.empty(), List.of(reason));
    }

    private static Decision goes(
            WorkType work, Outcome outcome, CaseResult to, Optional<CaseResult> runnerUp, List<String> reasons) {
        return new Decision(work, outcome, Confidence.OPEN, NOT_YET_TESTED, Optional.of(to), runnerUp, reasons);
    }
}
