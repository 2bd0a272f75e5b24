package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.model.SummarySheet.Row;
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
        var settings = Settings.of(evaluation);
        var decision = DecisionTable.of(evaluation, settings);
        var sheets = ModelSheets.of(evaluation, decision.limits(), words);
        var timeline = evaluation.model().timeline();
        Set<Given> elsewhere = new HashSet<>(sheets.choices().choices());
        settings.limits().values().forEach(limit -> limit.amount().ifPresent(elsewhere::add));
        return new Model(
                new Model.Cover(
                        TITLE,
                        firm.name(),
                        firm.currency(),
                        firm.analysisDate(),
                        firm.presentation().confidentialityLabel()),
                new FrontSheet(evaluation, sheets.choices(), source, words).rows(),
                settings,
                settings.restated(timeline),
                decision.limits().givens().stream()
                        .filter(given -> !elsewhere.contains(given))
                        .toList(),
                sheets.timeline(),
                sheets.sheets(),
                sheets.identities(),
                headlines(evaluation.plan().lines()),
                results(evaluation.plan().lines().worth()),
                PlanDrawn.of(evaluation, words),
                Optional.of(WhatIf.of(evaluation, settings, words)),
                Optional.of(decision).filter(table -> !table.works().isEmpty()),
                LegalConditions.of(evaluation, settings),
                Scores.of(evaluation),
                new EvaluationFindings(words).of(evaluation.review()),
                about(evaluation, source),
                new UncertaintyTables(words, firm.analysisDate()).of(evaluation),
                evaluation.value());
    }

    private static List<Row.Words> about(Evaluation evaluation, SourceFile source) {
        var basis = evaluation.uncertainty().basis();
        return List.of(
                new Row.Words("Made from", source.name()),
                new Row.Words("SHA-256 of that file", source.sha256()),
                new Row.Words("Made by", "Counterweigh " + source.toolVersion()),
                new Row.Words(
                        "Simulations",
                        basis.isCertain() ? "None: no figure varies" : basis.samples() + " with seed " + basis.seed()));
    }

    private static List<Line> results(ValueAndCash worth) {
        return List.of(
                worth.netPresentValue(),
                worth.cashNetPresentValue(),
                worth.annualCash(),
                worth.oneOff(),
                worth.payback().months(),
                worth.steadyCapacityHours());
    }

    private static List<Model.Headline> headlines(PlanLines plan) {
        var worth = plan.worth();
        var bridge = plan.bridge();
        List<Model.Headline> headlines = new ArrayList<>(List.of(
                new Model.Headline("Plan_NPV", worth.netPresentValue()),
                new Model.Headline("Plan_cash_NPV", worth.cashNetPresentValue()),
                new Model.Headline("Plan_value", worth.value()),
                new Model.Headline("Plan_cash", worth.cash()),
                new Model.Headline("Plan_annual_cash", worth.annualCash()),
                new Model.Headline("Plan_payback_months", worth.payback().months()),
                new Model.Headline("Plan_capacity_hours", worth.steadyCapacityHours()),
                new Model.Headline("Plan_one_off", worth.oneOff()),
                new Model.Headline("Plan_client_income", worth.clientIncome()),
                new Model.Headline("Plan_net_benefit", bridge.netBenefit()),
                new Model.Headline("Plan_in_house_avoidable", bridge.inHouseAvoidable()),
                new Model.Headline("Plan_total_cost_of_ownership", bridge.totalCostOfOwnership()),
                new Model.Headline("Plan_PV_client_income", worth.presentValueOfIncome())));
        for (FactorName factor : FactorName.values()) {
            String name = "Plan_PV_" + factor.name().toLowerCase(Locale.ROOT);
            headlines.add(new Model.Headline(name, bridge.presentValue(factor)));
        }
        return headlines;
    }
}
