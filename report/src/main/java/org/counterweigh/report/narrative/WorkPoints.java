package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.factors.ProfitView;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;

/** What a reader should know of an offer beside its figures: its lead, what stays behind, what happens to profit. */
record WorkPoints(Decision decision, CaseResult result, Evaluation evaluation, Words words) {

    List<String> all() {
        List<String> points = new ArrayList<>();
        if (decision.option().isPresent()) {
            points.add(Words.sentences(clears(), new Contest(decision, evaluation, words).sentence(result)));
        }
        points.add(team());
        List<String> behind =
                Stream.of(stranded(), stays()).flatMap(Optional::stream).toList();
        if (!behind.isEmpty()) {
            points.add(words.say("points.behind what", words.joined("list.semicolon", behind)));
        }
        result.lines().profit().map(this::profit).ifPresent(points::add);
        return points;
    }

    /** What a pilot falls short of stands in its sentence already. */
    private String clears() {
        return decision.outcome() != Outcome.PILOT
                ? new ReasonSentences(words).of(decision).get(0)
                : "";
    }

    private String team() {
        var work = result.work();
        var load = result.lines().inputs().workload();
        return words.say(
                "points.team units unit hours people year class verdict",
                words.number(work.volume().unitsPerYear().value(), 0, 0),
                work.unit(),
                words.number(in(load.hours()), 0, 0),
                words.number(in(load.people()), 1, 1),
                steadyYear(),
                work.facts().dataClass(),
                words.word("verdict", result.ruling().verdict()));
    }

    private Optional<String> stranded() {
        double amount = new StrandedCost(evaluation, result, steadyYear()).amount();
        return Math.round(amount) == 0
                ? Optional.empty()
                : Optional.of(words.say("points.stranded amount year", words.money(amount), steadyYear()));
    }

    private Optional<String> stays() {
        double stays = 1 - result.work().volume().outsourceable().value();
        double units = stays * result.work().volume().unitsPerYear().value();
        return Math.round(1000 * stays) <= 0
                ? Optional.empty()
                : Optional.of(
                        words.say("points.stays share units", words.percent(stays, 1), words.number(units, 0, 0)));
    }

    private String profit(ProfitView view) {
        double change = in(view.profitChange());
        return words.say(
                change < 0
                        ? "points.profit-falls amount year today after"
                        : "points.profit-rises amount year today after",
                words.money(Math.abs(change)),
                steadyYear(),
                words.money(in(view.revenueToday())),
                words.money(in(view.revenueAfter())));
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }

    private double in(Line line) {
        return evaluation.value().in(steadyYear(), line);
    }
}
