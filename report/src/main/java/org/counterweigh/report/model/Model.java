package org.counterweigh.report.model;

import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;

/**
 * Everything a live model holds.
 *
 * @param givens every given figure the lines rest on
 * @param timeline lines that stand below the years themselves
 * @param sheets together they hold every line that another, a headline, an identity or the summary uses
 * @param findings what the owner of the firm's workbook should know
 * @param sureness how sure the answers are; without any, the sheet is left out
 * @param value the engine's amounts, which the cells show until the workbook is recalculated
 */
public record Model(
        Cover cover,
        List<SummaryRow> summary,
        List<Given> givens,
        List<Chapter<String>> timeline,
        List<SheetPlan> sheets,
        List<Identity> identities,
        List<Headline> headlines,
        List<Finding> findings,
        List<UncertaintyRow> sureness,
        Value value) {

    public Model {
        summary = List.copyOf(summary);
        givens = List.copyOf(givens);
        timeline = List.copyOf(timeline);
        sheets = List.copyOf(sheets);
        identities = List.copyOf(identities);
        headlines = List.copyOf(headlines);
        findings = List.copyOf(findings);
        sureness = List.copyOf(sureness);
    }
}
