package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.narrative.EvaluationFindings;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Brand.Palette;
import org.counterweigh.templates.Wording;

/** Writes an evaluation as a live workbook: its answer, its inputs, every line behind it, checks and findings. */
public record ModelWriter(Palette colours, Wording wording) {

    private static final String TITLE = "In-house or outsourced: the live model";

    /** The file of the workbook; the same evaluation of the same file gives the same bytes. */
    public byte[] bytes(Evaluation evaluation, SourceFile source) {
        return ModelWorkbook.bytes(model(evaluation, source, wording), colours);
    }

    static Model model(Evaluation evaluation, SourceFile source, Wording wording) {
        var firm = evaluation.data().firm();
        var words = Words.of(firm, wording);
        var sheets = ModelSheets.of(evaluation);
        return new Model(
                new Model.Cover(
                        TITLE,
                        firm.name(),
                        firm.currency(),
                        firm.analysisDate(),
                        firm.presentation().confidentialityLabel()),
                new FrontSheet(evaluation, source, words).rows(),
                evaluation.outline().givens(),
                sheets.timeline(),
                sheets.plans(),
                sheets.identities(),
                headlines(evaluation.plan().lines()),
                new EvaluationFindings(words).of(evaluation),
                new UncertaintyTables(words).of(evaluation),
                evaluation.value());
    }

    private static List<Model.Headline> headlines(PlanLines plan) {
        List<Model.Headline> headlines = new ArrayList<>(List.of(
                new Model.Headline("Plan_NPV", plan.worth().netPresentValue()),
                new Model.Headline("Plan_cash_NPV", plan.worth().cashNetPresentValue()),
                new Model.Headline("Plan_annual_cash", plan.worth().annualCash()),
                new Model.Headline("Plan_capacity_hours", plan.worth().steadyCapacityHours()),
                new Model.Headline("Plan_one_off", plan.worth().oneOff()),
                new Model.Headline("Plan_net_benefit", plan.bridge().netBenefit()),
                new Model.Headline("Plan_in_house_avoidable", plan.bridge().inHouseAvoidable()),
                new Model.Headline("Plan_total_cost_of_ownership", plan.bridge().totalCostOfOwnership())));
        for (FactorName factor : FactorName.values()) {
            String name = "Plan_PV_" + factor.name().toLowerCase(Locale.ROOT);
            headlines.add(new Model.Headline(name, plan.bridge().presentValue(factor)));
        }
        return headlines;
    }
}
