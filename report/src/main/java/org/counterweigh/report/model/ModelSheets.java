package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.ChapterSubject.Kind;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.Bridge;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;

/**
 * Which chapters of an evaluation stand on which sheet: time, people, providers, each kind of work, the plan.
 *
 * @param timeline what the sheet of years holds beside the years
 * @param identities what must be equal: for every offer and for the plan, the eight factors and what they add up to
 */
record ModelSheets(List<Chapter<String>> timeline, List<Model.Sheet> plans, List<Model.Identity> identities) {

    static ModelSheets of(Evaluation evaluation) {
        List<Model.Identity> identities = new ArrayList<>();
        Map<ChapterSubject, Line> sums = sums(evaluation, identities);
        List<Chapter<String>> timeline = new ArrayList<>();
        List<Chapter<String>> team = new ArrayList<>();
        List<Chapter<String>> providers = new ArrayList<>();
        Map<String, List<Chapter<String>>> works = new LinkedHashMap<>();
        List<Chapter<String>> plan = new ArrayList<>();
        for (Chapter<ChapterSubject> chapter : evaluation.outline().chapters()) {
            ChapterSubject subject = chapter.subject();
            var sheet = switch (subject.kind()) {
                case TIMELINE -> timeline;
                case CONFIDENTIALITY_TODAY, ROLE -> team;
                case PROVIDER, QUOTE, ALLOCATION -> providers;
                case WORK, CASE, CASE_WORTH, BASE_LOAD, HYBRID, HYBRID_WORTH ->
                    works.computeIfAbsent(subject.work(), work -> new ArrayList<>());
                case PLAN_WORK, PLAN_PROVIDER, PLAN -> plan;
            };
            List<Line> lines = new ArrayList<>(chapter.lines());
            Optional.ofNullable(sums.get(subject)).ifPresent(lines::add);
            sheet.add(new Chapter<>(title(subject), lines));
        }
        List<Model.Sheet> plans = new ArrayList<>();
        plans.add(new Model.Sheet("Team", team));
        plans.add(new Model.Sheet("Providers", providers));
        works.forEach((work, chapters) -> plans.add(new Model.Sheet(work, chapters)));
        plans.add(new Model.Sheet("Plan", plan));
        return new ModelSheets(timeline, plans, identities);
    }

    /** The lines that only an identity needs, by the chapter at whose foot they stand. */
    private static Map<ChapterSubject, Line> sums(Evaluation evaluation, List<Model.Identity> identities) {
        Map<ChapterSubject, Line> sums = new HashMap<>();
        for (CaseResult result : evaluation.cases()) {
            var sum = prove(ModelWording.of(result), result.lines().bridge(), identities);
            sums.put(ChapterSubject.of(Kind.CASE, result.lines()), sum);
        }
        for (CaseResult hybrid : hybrids(evaluation)) {
            var sum = prove(ModelWording.ofHybrid(hybrid), hybrid.lines().bridge(), identities);
            sums.put(ChapterSubject.of(Kind.HYBRID, hybrid.lines()), sum);
        }
        sums.put(
                ChapterSubject.WHOLE_PLAN,
                prove("Plan", evaluation.plan().lines().bridge(), identities));
        return sums;
    }

    private static Line prove(String of, Bridge bridge, List<Model.Identity> identities) {
        List<Line> presentValues =
                Arrays.stream(FactorName.values()).map(bridge::presentValue).toList();
        var sum = Line.line("Sum of the eight present values", Figure.sum(presentValues, Unit.MONEY));
        identities.add(new Model.Identity(
                of + ": net benefit = in-house avoidable - TCO", bridge.netBenefit(), bridge.difference()));
        identities.add(new Model.Identity(
                of + ": eight present values = present value of net benefit", sum, bridge.presentValue()));
        return sum;
    }

    /** The hybrids that a plan could take up, whose lines stand beside those of the whole case. */
    static List<CaseResult> hybrids(Evaluation evaluation) {
        var inPlan = evaluation.plan().lines().choices().stream()
                .map(PlanLines.Selection::of)
                .toList();
        return evaluation.hybrids().stream()
                .filter(hybrid -> inPlan.contains(hybrid.lines()))
                .toList();
    }

    private static String title(ChapterSubject of) {
        String pair = of.work() + " with " + of.provider();
        return switch (of.kind()) {
            case TIMELINE -> "Growth and discounting";
            case CONFIDENTIALITY_TODAY -> "Confidentiality today";
            case ROLE -> of.role();
            case PROVIDER -> of.provider();
            case WORK -> "The team's work today";
            case QUOTE -> "Quote: " + pair;
            case CASE -> pair;
            case CASE_WORTH -> "Value, cash and tests: " + pair;
            case BASE_LOAD -> "The team's work above the base load";
            case HYBRID -> pair + ModelWording.ABOVE;
            case HYBRID_WORTH -> "Value, cash and tests: " + pair + ModelWording.ABOVE;
            case ALLOCATION -> "Shares of the cost of having " + of.provider();
            case PLAN_WORK -> of.work() + " in the plan";
            case PLAN_PROVIDER -> "Cost of having " + of.provider();
            case PLAN -> "All kinds of work together";
        };
    }
}
