package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.StrandedCost;

/** What a reader should know of an offer beside its figures: its lead, what stays behind, what happens to profit. */
record WorkPoints(Decision decision, CaseResult result, Evaluation evaluation, Words words) {

    /** A smaller lead than this share of the fees is none. */
    private static final double TIE = 0.05;

    List<String> all() {
        List<String> points = new ArrayList<>();
        if (decision.option().isPresent()) {
            points.add(Words.sentences(clears(), lead()));
        }
        inPlan().ifPresent(points::add);
        besidePlan().ifPresent(points::add);
        points.add(team());
        List<String> behind =
                Stream.of(stranded(), stays()).flatMap(Optional::stream).toList();
        if (!behind.isEmpty()) {
            points.add(words.say("points.behind what", words.joined("list.semicolon", behind)));
        }
        return points;
    }

    /** Where the plan, which bears its provider's cost in full, has another figure than the case by its own share. */
    private Optional<String> inPlan() {
        return decision.outcome().isInPlan() && Math.round(decision.worth()) != Math.round(result.netPresentValue())
                ? Optional.of(words.say("points.in-plan value$ added$", result.netPresentValue(), decision.worth()))
                : Optional.empty();
    }

    /** Why an offer that is worth something by its own share stays out of the plan all the same. */
    private Optional<String> besidePlan() {
        return decision.keepReason().equals(Optional.of(KeepReason.SHARED_COST)) && result.netPresentValue() > 0
                ? Optional.of(
                        words.say("points.beside-plan value$ provider", result.netPresentValue(), result.provider()))
                : Optional.empty();
    }

    /** How far it leads the next best, in money and against what would be paid for it. */
    private String lead() {
        double next = decision.runnerUp().map(other -> other.netPresentValue()).orElse(0.0);
        double lead = result.netPresentValue() - next;
        String other = decision.runnerUp()
                .map(runnerUp -> words.placed(runnerUp.provider()))
                .orElseGet(() -> words.say("contest.in-house"));
        if (lead < 0) {
            return words.say("contest.behind other lead$", other, -lead);
        }
        double fees = presentFees();
        if (fees <= 0 || Math.abs(lead) > fees) {
            return words.say("contest.beats other lead$", other, lead);
        }
        return words.say(
                Math.abs(lead / fees) < TIE
                        ? "contest.tie other lead$ share%1"
                        : "contest.beats-by-share other lead$ share%1",
                other,
                lead,
                lead / fees);
    }

    /** Fees of all years, discounted. */
    private double presentFees() {
        return evaluation.presentValue(result.lines().inputs().offer().fees());
    }

    /** What a pilot falls short of stands in its sentence already. */
    private String clears() {
        return decision.outcome() != Outcome.PILOT
                ? new ReasonSentences(words).of(decision).get(0)
                : "";
    }

    private String team() {
        var work = result.work();
        var data = work.facts().dataClass();
        return words.say(
                "points.team units# unit released data verdict",
                work.volume().unitsPerYear().value(),
                work.unit(),
                words.joined("list.semicolon", released()),
                words.say("named name code", words.word("data-class", data), data),
                words.word("verdict", result.ruling().verdict()));
    }

    /** What the work takes no more: hours of the team, and what is bought for it. */
    private List<String> released() {
        var value = evaluation.value();
        var load = result.lines().inputs().workload();
        List<String> released = new ArrayList<>();
        if (!result.work().staffing().isEmpty() || load.outsideCounsel().isEmpty()) {
            released.add(words.say(
                    "points.released hours# people year",
                    value.steady(load.hours()),
                    words.number(value.steady(load.people()), 1, 1),
                    value.steadyYear()));
        }
        load.outsideCounsel()
                .ifPresent(cost -> released.add(
                        words.say("points.no-longer-bought amount$ year", value.steady(cost), value.steadyYear())));
        return released;
    }

    private Optional<String> stranded() {
        double amount = new StrandedCost(evaluation, result, evaluation.value().steadyYear()).amount();
        return Math.round(amount) == 0
                ? Optional.empty()
                : Optional.of(words.say(
                        "points.stranded amount$ year",
                        amount,
                        evaluation.value().steadyYear()));
    }

    private Optional<String> stays() {
        double stays = 1 - result.work().volume().outsourceable().value();
        double units = stays * result.work().volume().unitsPerYear().value();
        return Math.round(1000 * stays) <= 0
                ? Optional.empty()
                : Optional.of(words.say("points.stays share%1 units#", stays, units));
    }
}
