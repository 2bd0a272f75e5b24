package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.model.SummarySheet.Row;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;

/** What the first sheet says of an evaluation: the answer in words, the plan and every offer in live amounts. */
final class FrontSheet {

    private final Evaluation evaluation;
    private final SourceFile source;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    FrontSheet(Evaluation evaluation, SourceFile source, Words words) {
        this.evaluation = evaluation;
        this.source = source;
        this.words = words;
    }

    List<Row> rows() {
        answer();
        if (evaluation.plan().movesNothing()) {
            nothingMoves();
        } else {
            plan(evaluation.plan().lines());
            factors(evaluation.plan().lines());
        }
        offers();
        origin();
        return List.copyOf(rows);
    }

    private void answer() {
        heading("The answer, in words of " + evaluation.data().firm().analysisDate());
        for (Decision decision : evaluation.decisions()) {
            words(
                    decision.work().name(),
                    ModelWording.of(decision, words) + " " + String.join(" ", new ReasonSentences(words).of(decision)));
        }
    }

    /** Figures of a plan of nothing would read as those of an offer, so only the best offer's worth is told. */
    private void nothingMoves() {
        heading("The plan: nothing moves");
        words("Payback", "Nothing is outsourced, so nothing is spent and there is nothing to pay back.");
        evaluation
                .bestOffer()
                .ifPresent(best -> amount(
                        "The best offer, if all of that work moved: " + ModelWording.of(best),
                        best.lines().worth().netPresentValue()));
    }

    private void plan(PlanLines plan) {
        heading("The plan: everything above that is outsourced, each provider's own cost counted once");
        amount("Net present value", plan.worth().netPresentValue());
        amount("Cash NPV", plan.worth().cashNetPresentValue());
        amount("Annual cash, steady year", plan.worth().annualCash());
        amount("Capacity released, steady year", plan.worth().steadyCapacityHours());
        amount("One-off cost, Year 0", plan.worth().oneOff());
        words("Payback", payback());
        amount("In-house avoidable", plan.bridge().inHouseAvoidable());
        amount("Total cost of ownership", plan.bridge().totalCostOfOwnership());
        amount("Net benefit", plan.bridge().netBenefit());
        amount("Value", plan.worth().value());
        amount("Cash", plan.worth().cash());
        amount("Cumulated cash", plan.worth().cumulated());
    }

    private String payback() {
        var months = evaluation.plan().worth().paybackMonths();
        if (months.isEmpty()) {
            return "Not within the horizon, or not for good.";
        }
        return months.getAsDouble() == 0
                ? "At once: no year is out of pocket."
                : String.format(Locale.ROOT, "%.1f months from the start of Year 1.", months.getAsDouble());
    }

    private void factors(PlanLines plan) {
        heading("What the plan's net present value is made of: the eight factors");
        for (FactorName factor : FactorName.values()) {
            amount(
                    factor.title() + (factor.isPro() ? " (for)" : " (against)"),
                    plan.bridge().presentValue(factor));
        }
    }

    private void offers() {
        if (!evaluation.cases().isEmpty()) {
            heading("Every offer, by net present value if all of that work moved");
        }
        for (CaseResult result : evaluation.cases()) {
            var label = ModelWording.of(result) + " ("
                    + ModelWording.of(result.ruling().verdict()) + ")";
            amount(label, result.lines().worth().netPresentValue());
        }
        for (CaseResult hybrid : ModelSheets.hybrids(evaluation)) {
            amount(ModelWording.ofHybrid(hybrid), hybrid.lines().worth().netPresentValue());
        }
    }

    private void origin() {
        heading("About this workbook");
        words("Made from", source.name() + ", SHA-256 " + source.sha256());
        words("What is live", "Amounts follow the sheet Inputs when it changes; words are those of the evaluation.");
    }

    private void heading(String text) {
        rows.add(new Row.Heading(text));
    }

    private void words(String label, String text) {
        rows.add(new Row.Words(label, text));
    }

    private void amount(String label, Line line) {
        rows.add(new Row.Amount(label, line));
    }
}
