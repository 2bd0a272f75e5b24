package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Outline.Chapter;

/**
 * Which chapters of an evaluation stand on which sheet: time, people, providers, each kind of work, the plan.
 *
 * @param timeline what the sheet of years holds beside the years
 * @param givens every given figure behind the lines, in the order they are first used
 */
record ModelSheets(List<Chapter<String>> timeline, List<Model.Sheet> plans, List<Given> givens) {

    static ModelSheets of(Evaluation evaluation, Proofs proofs) {
        List<Chapter<String>> timeline = new ArrayList<>();
        List<Chapter<String>> team = new ArrayList<>();
        List<Chapter<String>> providers = new ArrayList<>();
        Map<String, List<Chapter<String>>> works = new LinkedHashMap<>();
        List<Chapter<String>> plan = new ArrayList<>();
        for (Chapter<ChapterSubject> chapter : evaluation.outline().chapters()) {
            var sheet = switch (chapter.subject().kind()) {
                case TIMELINE -> timeline;
                case CONFIDENTIALITY_TODAY, ROLE -> team;
                case PROVIDER, QUOTE -> providers;
                case WORK, CASE, CASE_CASH, CASE_PROFIT, BASE_LOAD, HYBRID, HYBRID_CASH, HYBRID_PROFIT ->
                    works.computeIfAbsent(chapter.subject().work(), work -> new ArrayList<>());
                case PLAN_PROVIDER, PLAN -> plan;
            };
            sheet.add(new Chapter<>(title(chapter.subject()), proofs.with(chapter)));
        }
        List<Model.Sheet> plans = new ArrayList<>();
        plans.add(new Model.Sheet("Team", team));
        plans.add(new Model.Sheet("Providers", providers));
        works.forEach((work, chapters) -> plans.add(new Model.Sheet(work, chapters)));
        plans.add(new Model.Sheet("Plan", plan));
        return new ModelSheets(timeline, plans, evaluation.outline().givens());
    }

    /** The chosen hybrids, whose lines stand beside those of the whole case. */
    static List<CaseResult> hybrids(Evaluation evaluation) {
        return evaluation.decisions().stream()
                .filter(decision -> decision.outcome() == Outcome.HYBRID)
                .map(decision -> decision.option().orElseThrow())
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
            case CASE_CASH -> "Cash and capacity: " + pair;
            case CASE_PROFIT -> "Profit of the firm: " + pair;
            case BASE_LOAD -> "The team's work above the base load";
            case HYBRID -> pair + ModelWording.ABOVE;
            case HYBRID_CASH -> "Cash and capacity: " + pair + ModelWording.ABOVE;
            case HYBRID_PROFIT -> "Profit of the firm: " + pair + ModelWording.ABOVE;
            case PLAN_PROVIDER -> "Cost of having " + of.provider();
            case PLAN -> "All kinds of work together";
        };
    }
}
