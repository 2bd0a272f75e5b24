package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.evaluation.ChapterSubject.Kind;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.firm.FirmData;

/** Timeline, people, providers, work, cases, plan: each line after those it is worked from. */
final class EvaluationOutline {

    private final Outline<ChapterSubject> outline = new Outline<>();

    private EvaluationOutline() {}

    static Outline<ChapterSubject> of(FirmData data, CaseModel model, List<Decision> decisions, PlanResult plan) {
        var of = new EvaluationOutline();
        of.grounds(data, model);
        decisions.forEach(decision -> of.cases(decision, model));
        plan.lines()
                .chargesByProvider()
                .forEach((provider, charges) ->
                        of.chapter(ChapterSubject.ofProvider(Kind.PLAN_PROVIDER, provider), charges));
        of.chapter(ChapterSubject.WHOLE_PLAN, plan.lines().lines());
        return of.outline;
    }

    private void grounds(FirmData data, CaseModel model) {
        chapter(ChapterSubject.of(Kind.TIMELINE), model.timeline().lines());
        chapter(ChapterSubject.of(Kind.CONFIDENTIALITY_TODAY), List.of(model.inHouseLoss()));
        data.roles()
                .forEach(role -> chapter(
                        ChapterSubject.ofRole(role.name()),
                        model.role(role.name()).lines()));
        data.market()
                .providers()
                .forEach(provider -> chapter(
                        ChapterSubject.ofProvider(Kind.PROVIDER, provider.name()),
                        model.terms(provider.name()).lines()));
        model.workloads().forEach((work, load) -> chapter(ChapterSubject.ofWork(work), load.lines()));
        model.cases()
                .forEach(lines -> chapter(
                        ChapterSubject.of(Kind.QUOTE, lines),
                        lines.inputs().offer().quoted()));
    }

    private void cases(Decision decision, CaseModel model) {
        String work = decision.work().name();
        model.cases().stream()
                .filter(lines -> lines.quote().work().name().equals(work))
                .forEach(lines -> offer(lines, Kind.CASE, Kind.CASE_CASH, Kind.CASE_PROFIT));
        if (decision.outcome() == Outcome.HYBRID) {
            CaseCalculation hybrid = decision.option().orElseThrow().lines();
            chapter(
                    ChapterSubject.of(Kind.BASE_LOAD, hybrid),
                    hybrid.inputs().workload().lines());
            offer(hybrid, Kind.HYBRID, Kind.HYBRID_CASH, Kind.HYBRID_PROFIT);
        }
    }

    private void offer(CaseCalculation lines, Kind factors, Kind cash, Kind profit) {
        chapter(ChapterSubject.of(factors, lines), lines.lines());
        chapter(ChapterSubject.of(cash, lines), lines.cash().lines());
        lines.profit().ifPresent(view -> chapter(ChapterSubject.of(profit, lines), view.lines()));
    }

    private void chapter(ChapterSubject subject, List<Line> lines) {
        outline.chapter(subject, lines);
    }
}
