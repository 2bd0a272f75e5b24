package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Given;

/** The change in the cost of poor quality: checking, mending what is found, and what escapes. */
final class QualityControl implements Factor {

    @Override
    public List<MoneyLine> avoided(Case c) {
        var quality = c.workload().work().quality();
        return poorQuality("in house", c, quality.errorRate(), quality.shareReviewed());
    }

    @Override
    public List<MoneyLine> incurred(Case c) {
        return poorQuality("at provider", c, c.quote().errorRate(), c.quote().shareReviewed());
    }

    private static List<MoneyLine> poorQuality(String where, Case c, Given errors, Given reviewed) {
        String of = ", " + where;
        String each = " a unit" + of;
        var quality = c.workload().work().quality();
        var review = line("Review hours" + each, reviewed.times(quality.reviewHours()));
        var found = line("Errors found" + each, errors.times(reviewed).times(quality.detection()));
        var rework = line("Rework hours" + each, found.times(quality.reworkHours()));
        var checking = line("Review and rework hours" + each, review.plus(rework));
        var escaped = line("Errors escaped" + each, errors.minus(found));
        var harm = line(
                "Cost of escaped errors" + of,
                c.unitsMoved()
                        .times(escaped)
                        .times(quality.escapedErrorCost())
                        .times(c.workload().team().payIndex()));
        return List.of(
                MoneyLine.ownTime(
                        "Review and rework" + of,
                        c.reviewer(),
                        line("Review and rework hours" + of, c.unitsMoved().times(checking))),
                MoneyLine.of(harm, MoneyKind.EXPECTED_LOSS));
    }
}
