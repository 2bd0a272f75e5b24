package org.counterweigh.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.evaluation.ChapterSubject.Kind;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;

/** Timeline, people, providers, work, cases, plan: each line after those it is worked from. */
final class EvaluationOutline {

    private final Outline<ChapterSubject> outline = new Outline<>();

    private EvaluationOutline() {}

    static Outline<ChapterSubject> of(FirmData data, CaseModel model, PlanLines plan) {
        var of = new EvaluationOutline();
        of.grounds(data, model);
        data.market().providers().forEach(provider -> of.allocation(model, provider.name()));
        model.cases().forEach(lines -> of.offer(lines, Kind.CASE, Kind.CASE_WORTH));
        plan.choices().stream()
                .map(PlanLines.Selection::of)
                .filter(lines -> lines.option() instanceof Option.Hybrid)
                .forEach(of::hybrid);
        plan.works().forEach((work, part) -> of.chapter(ChapterSubject.ofPlannedWork(work), part.lines()));
        plan.providers()
                .forEach((provider, part) ->
                        of.chapter(ChapterSubject.ofProvider(Kind.PLAN_PROVIDER, provider), part.lines()));
        of.chapter(ChapterSubject.WHOLE_PLAN, plan.lines());
        return of.outline;
    }

    private void grounds(FirmData data, CaseModel model) {
        chapter(ChapterSubject.of(Kind.TIMELINE), model.timeline().lines());
        chapter(ChapterSubject.of(Kind.CONFIDENTIALITY_TODAY), List.of(model.inHouseLoss()));
        data.roles()
                .forEach(role -> chapter(
                        ChapterSubject.ofRole(role.name()),
                        Stream.concat(model.role(role.name()).lines().stream(), model.resaleRate(role.name()).stream())
                                .toList()));
        data.market()
                .providers()
                .forEach(provider -> chapter(
                        ChapterSubject.ofProvider(Kind.PROVIDER, provider.name()),
                        model.terms(provider.name()).lines()));
        model.workloads().forEach((work, load) -> chapter(ChapterSubject.ofWork(work), load.lines()));
        model.cases().forEach(lines -> chapter(ChapterSubject.of(Kind.QUOTE, lines), model.quoted(lines)));
    }

    private void allocation(CaseModel model, String provider) {
        chapter(ChapterSubject.ofProvider(Kind.ALLOCATION, provider), model.allocated(provider));
    }

    private void hybrid(CaseCalculation lines) {
        chapter(
                ChapterSubject.of(Kind.BASE_LOAD, lines),
                lines.inputs().workload().lines());
        offer(lines, Kind.HYBRID, Kind.HYBRID_WORTH);
    }

    private void offer(CaseCalculation lines, Kind factors, Kind worth) {
        chapter(ChapterSubject.of(factors, lines), lines.lines());
        chapter(ChapterSubject.of(worth, lines), lines.worthLines());
    }

    private void chapter(ChapterSubject subject, List<Line> lines) {
        outline.chapter(subject, lines);
    }
}
