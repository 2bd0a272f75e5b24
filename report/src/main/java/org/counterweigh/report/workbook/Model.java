package org.counterweigh.report.workbook;

import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;

/**
 * Everything a live model holds.
 *
 * @param givens every given figure the lines rest on
 * @param sheets together they hold every line that another, a headline, an identity or the summary uses
 * @param value the engine's amounts, which the cells show until the workbook is recalculated
 */
public record Model(
        Cover cover,
        List<SummaryRow> summary,
        List<Given> givens,
        List<SheetPlan> sheets,
        List<Identity> identities,
        List<Headline> headlines,
        Value value) {

    public Model {
        summary = List.copyOf(summary);
        givens = List.copyOf(givens);
        sheets = List.copyOf(sheets);
        identities = List.copyOf(identities);
        headlines = List.copyOf(headlines);
    }
}
