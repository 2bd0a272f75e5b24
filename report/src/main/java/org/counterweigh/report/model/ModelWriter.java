package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.narrative.EvaluationFindings;

/** Writes an evaluation as a live workbook: its answer, its inputs, every line behind it, checks and findings. */
public final class ModelWriter {

    private static final String TITLE = "In-house or outsourced: the live model";

    private final ModelWorkbook workbook;

    public ModelWriter(SheetColours palette) {
        this.workbook = new ModelWorkbook(palette);
    }

    /** The file of the workbook; the same evaluation of the same file gives the same bytes. */
    public byte[] bytes(Evaluation evaluation, SourceFile source) {
        return workbook.bytes(model(evaluation, source));
    }

    static Model model(Evaluation evaluation, SourceFile source) {
        var firm = evaluation.data().firm();
        var proofs = new Proofs(evaluation);
        var sheets = ModelSheets.of(evaluation, proofs);
        return new Model(
                new Cover(
                        TITLE,
                        firm.name(),
                        firm.currency(),
                        firm.analysisDate(),
                        firm.presentation().confidentialityLabel()),
                new FrontSheet(evaluation, source).rows(),
                sheets.givens(),
                sheets.timeline(),
                sheets.plans(),
                proofs.identities(),
                headlines(evaluation.plan().lines()),
                EvaluationFindings.of(evaluation),
                new UncertaintyRows(evaluation).rows(),
                evaluation.value());
    }

    private static List<Headline> headlines(PlanLines plan) {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline("Plan_NPV", plan.bridge().netPresentValue()));
        headlines.add(new Headline("Plan_annual_cash", plan.cash().cash()));
        headlines.add(new Headline("Plan_capacity_hours", plan.cash().capacity()));
        headlines.add(new Headline("Plan_one_off", plan.cash().oneOff()));
        headlines.add(new Headline("Plan_net_benefit", plan.bridge().netBenefit()));
        headlines.add(new Headline("Plan_in_house_avoidable", plan.bridge().inHouseAvoidable()));
        headlines.add(new Headline("Plan_total_cost_of_ownership", plan.bridge().totalCostOfOwnership()));
        for (FactorName factor : FactorName.values()) {
            headlines.add(new Headline(
                    "Plan_PV_" + factor.name().toLowerCase(Locale.ROOT),
                    plan.bridge().presentValue(factor)));
        }
        return headlines;
    }
}
