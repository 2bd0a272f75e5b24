package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.ChapterSubject.Kind;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.report.narrative.Words;

/**
 * Which chapters of an evaluation stand on which sheet: time, people, providers, each kind of work, the plan.
 *
 * @param timeline what the sheet of years holds beside the years: growth, discounting and the team
 * @param choices what the plan takes
 * @param identities what must be equal, for every offer and for the plan
 */
record ModelSheets(
        List<Chapter<String>> timeline,
        List<Model.Sheet> sheets,
        PlanChoices choices,
        List<Model.Identity> identities) {

    static ModelSheets of(Evaluation evaluation, PlanLimits limits, Words words) {
        Map<ChapterSubject, Proof> proofs = proofs(evaluation);
        Map<ChapterSubject, String> noClaims = noClaims(evaluation);
        var choices = PlanChoices.of(evaluation.plan().lines());
        List<Chapter<String>> timeline = new ArrayList<>();
        List<Chapter<String>> team = new ArrayList<>();
        List<Chapter<String>> providers = new ArrayList<>();
        Map<String, List<Chapter<String>>> works = new LinkedHashMap<>();
        List<Chapter<String>> plan = new ArrayList<>(List.of(new Chapter<>("How many are taken", choices.lines())));
        List<Model.Identity> identities = new ArrayList<>();
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
            Optional.ofNullable(proofs.get(subject)).ifPresent(proof -> {
                lines.addAll(proof.sums());
                identities.addAll(proof.identities());
            });
            sheet.add(new Chapter<>(title(subject) + noClaims.getOrDefault(subject, ""), lines));
        }
        identities.add(
                new Model.Identity("Plan: one offer at most for each kind of work", choices.tooMany(), choices.none()));
        List<Model.Sheet> sheets = new ArrayList<>();
        timeline.addAll(team);
        sheets.add(
                new Model.Sheet("Providers", new ProvidersFront(evaluation).rows(), providers, Model.Printed.OFFERS));
        works.forEach((work, chapters) -> sheets.add(
                new Model.Sheet(work, new WorkFront(evaluation, work, words).rows(), chapters, Model.Printed.FRONT)));
        plan.addAll(plan.size() - 1, limits.chapters());
        sheets.add(new Model.Sheet("Plan", List.of(), plan, Model.Printed.LAST_CHAPTER));
        return new ModelSheets(timeline, sheets, choices, identities);
    }

    /** What proves each offer and the plan, by the chapter at whose foot its sums stand. */
    private static Map<ChapterSubject, Proof> proofs(Evaluation evaluation) {
        Map<ChapterSubject, Proof> proofs = new HashMap<>();
        for (CaseResult result : evaluation.cases()) {
            proofs.put(ChapterSubject.of(Kind.CASE_WORTH, result.lines()), Proof.of(result));
        }
        for (CaseResult hybrid : hybrids(evaluation)) {
            proofs.put(ChapterSubject.of(Kind.HYBRID_WORTH, hybrid.lines()), Proof.of(hybrid));
        }
        proofs.put(ChapterSubject.WHOLE_PLAN, Proof.of(evaluation.plan().lines()));
        return proofs;
    }

    /** Of which factors an offer makes no claim, after its title. */
    private static Map<ChapterSubject, String> noClaims(Evaluation evaluation) {
        Map<ChapterSubject, String> told = new HashMap<>();
        for (CaseResult result : evaluation.cases()) {
            told.put(ChapterSubject.of(Kind.CASE, result.lines()), ModelWording.noClaim(result));
        }
        for (CaseResult hybrid : hybrids(evaluation)) {
            told.put(ChapterSubject.of(Kind.HYBRID, hybrid.lines()), ModelWording.noClaim(hybrid));
        }
        return told;
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
            case HYBRID -> pair + ModelWording.PEAKS;
            case HYBRID_WORTH -> "Value, cash and tests: " + pair + ModelWording.PEAKS;
            case ALLOCATION -> "Shares of the cost of having " + of.provider();
            case PLAN_WORK -> of.work() + " in the plan";
            case PLAN_PROVIDER -> "Cost of having " + of.provider();
            case PLAN -> "All kinds of work together";
        };
    }
}
