package org.counterweigh.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.mcda.Weights;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.PlanSearch;

/** An evaluation in which every figure is what the workbook says, before anything is drawn. */
public record PointEvaluation(
        FirmData data,
        CaseModel model,
        Value value,
        Weights weights,
        List<CaseResult> cases,
        List<CaseResult> hybrids,
        List<Decision> decisions,
        PlanSearch search,
        OptimalPlan optimal,
        PlanResult plan) {

    /** Results that are possible but seldom true, whatever they follow from. */
    public List<PlausibilityFlag> flags() {
        return Plausibility.of(data, model, value, cases);
    }

    /** The figures behind value and cash of the plan and of every case. */
    public List<Given> figures() {
        return Outline.givensBehind(Stream.concat(
                        Stream.of(plan.lines().worth()), model.cases().stream().map(CaseCalculation::worth))
                .flatMap(each -> Stream.of(each.netPresentValue(), each.cashNetPresentValue()))
                .toList());
    }

    /** Every line behind these results, in reading order. */
    public Outline<ChapterSubject> outline() {
        return EvaluationOutline.of(data, model, plan.lines());
    }
}
