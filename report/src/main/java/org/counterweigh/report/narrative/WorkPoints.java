package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.factors.ProfitView;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;

/** What a reader should know of an offer beside its figures: its lead, what stays behind, what happens to profit. */
record WorkPoints(Decision decision, CaseResult result, Evaluation evaluation, FiguresInWords words) {

    List<String> all() {
        List<String> points = new ArrayList<>();
        if (decision.option().isPresent()) {
            points.add(clears() + new Contest(decision, evaluation, words).sentence(result));
        }
        points.add(team());
        String behind = Stream.of(stranded(), stays()).flatMap(Optional::stream).collect(Collectors.joining("; "));
        if (!behind.isEmpty()) {
            points.add(behind + ".");
        }
        result.lines().profit().map(this::profit).ifPresent(points::add);
        return points;
    }

    /** What a pilot falls short of stands in its sentence already. */
    private String clears() {
        return decision.outcome() != Outcome.PILOT ? decision.reasons().get(0) + " " : "";
    }

    private String team() {
        var work = result.work();
        var load = result.lines().inputs().workload();
        return words.number(work.volume().unitsPerYear().value(), 0, 0) + " a year (" + work.unit() + "); "
                + words.number(in(load.hours()), 0, 0) + FiguresInWords.TIE + "hours, "
                + words.number(in(load.people()), 1, 1) + FiguresInWords.TIE + "FTE released in Year"
                + FiguresInWords.TIE
                + steadyYear() + "; class " + work.facts().dataClass() + "; law: "
                + Phrases.verdict(result.ruling().verdict()) + ".";
    }

    private Optional<String> stranded() {
        double amount = new StrandedCost(evaluation, result, steadyYear()).amount();
        return Math.round(amount) == 0
                ? Optional.empty()
                : Optional.of(words.money(amount) + " of the team's cost in Year" + FiguresInWords.TIE + steadyYear()
                        + " stays behind (stranded) and counts as no saving");
    }

    private Optional<String> stays() {
        double stays = 1 - result.work().volume().outsourceable().value();
        double units = stays * result.work().volume().unitsPerYear().value();
        return Math.round(1000 * stays) <= 0
                ? Optional.empty()
                : Optional.of(words.percent(stays, 1) + " of the units (" + words.number(units, 0, 0)
                        + " a year) may not leave and stay in-house untouched");
    }

    private String profit(ProfitView view) {
        double change = in(view.profitChange());
        String year = " in Year" + FiguresInWords.TIE + steadyYear();
        return "Profit, beside the bridge: it " + (change < 0 ? "falls by " : "rises by ")
                + words.money(Math.abs(change)) + year + ", as billing goes from "
                + words.money(in(view.revenueToday())) + " to " + words.money(in(view.revenueAfter()))
                + ". Taken: every hour is billed and paid, freed hours are not sold again, provider cost is passed on.";
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }

    private double in(Line line) {
        return evaluation.value().in(steadyYear(), line);
    }
}
