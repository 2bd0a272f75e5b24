package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.mcda.Weights;

/** An evaluation in which every figure is what the workbook says, before anything is drawn. */
record PointEvaluation(
        FirmData data,
        CaseModel model,
        Value value,
        Weights weights,
        List<CaseResult> cases,
        List<CaseResult> hybrids,
        List<Decision> decisions,
        PlanResult plan) {}
