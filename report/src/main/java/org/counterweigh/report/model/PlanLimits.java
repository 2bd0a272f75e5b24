package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.LimitUse;
import org.counterweigh.factors.PlanLines.Selection;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.figures.Unit;

/**
 * What a plan takes up of the limits a firm sets it.
 *
 * @param chapters the lines behind it that stand on no other sheet
 * @param givens every figure that these and all lines of the evaluation rest on
 * @param largestShare of all hours of today with one provider
 * @param providers how many are used
 * @param peopleKept in the steady year, in FTE
 */
record PlanLimits(
        List<Chapter<String>> chapters, List<Given> givens, Line largestShare, Line providers, Line peopleKept) {

    private static final Figure ONE = Figure.constant(1, Unit.PROVIDERS);

    /** What the choices of one provider come to. */
    private record Taken(List<Figure> hours, List<Figure> used) {}

    static PlanLimits of(Evaluation evaluation) {
        Outline<String> outline = new Outline<>();
        var known = evaluation.outline().chapters();
        known.forEach(chapter -> outline.chapter("", chapter.lines()));
        Map<String, Taken> providers = new LinkedHashMap<>();
        List<Figure> people = new ArrayList<>();
        for (Selection choice : evaluation.plan().lines().choices()) {
            var use = LimitUse.of(choice.of());
            Line hours = taken(choice, use.hours());
            Line leaving = taken(choice, use.people());
            var of = providers.computeIfAbsent(
                    choice.of().quote().provider().name(), provider -> new Taken(new ArrayList<>(), new ArrayList<>()));
            of.hours.add(hours);
            of.used.add(choice.taken());
            people.add(leaving);
            outline.chapter("What it takes up of the limits: " + choice.taken().label(), List.of(hours, leaving));
        }
        var limits = new PlanLimits(
                List.of(),
                List.of(),
                largestShare(providers, LimitUse.hoursToday(evaluation.data(), evaluation.model())),
                used(providers),
                Line.line(
                        "People kept",
                        LimitUse.headcount(evaluation.data())
                                .minus(Line.line("People who go, all work", Figure.sum(people, Unit.PEOPLE)))));
        outline.chapter(
                "What the plan takes up of the firm's limits",
                List.of(limits.largestShare, limits.providers, limits.peopleKept));
        var chapters = outline.chapters();
        return new PlanLimits(
                chapters.subList(known.size(), chapters.size()),
                outline.givens(),
                limits.largestShare,
                limits.providers,
                limits.peopleKept);
    }

    private static Line taken(Selection choice, Line line) {
        return Line.line(
                line.label() + ": " + choice.taken().label(), choice.taken().times(line));
    }

    private static Line largestShare(Map<String, Taken> providers, Line today) {
        List<Line> hours = new ArrayList<>();
        providers.forEach((provider, taken) ->
                hours.add(Line.line("Hours of today with " + provider, Figure.sum(taken.hours, Unit.HOURS))));
        return Line.line(
                "Largest share with one provider", most(hours, Unit.HOURS).overAny(today));
    }

    private static Line used(Map<String, Taken> providers) {
        List<Figure> used = new ArrayList<>();
        providers.forEach((provider, taken) -> used.add(
                Line.line(provider + " is used", most(taken.used, Unit.SHARE)).times(ONE)));
        return Line.line("Providers used", Figure.sum(used, Unit.PROVIDERS));
    }

    private static Figure most(List<? extends Figure> of, Unit unit) {
        Figure most = Figure.constant(0, unit);
        for (Figure each : of) {
            most = most.atLeast(each);
        }
        return most;
    }
}
