package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;

/** The change in the cost of poor quality: checking, mending what is found, and what escapes. */
final class QualityControl implements Factor {

    @Override
    public List<Line> avoided(Case c) {
        var quality = c.workload().work().quality();
        var each = costPerUnit("in house", c.workload(), quality.errorRate(), quality.shareReviewed());
        return List.of(line("Poor quality avoided in house", c.unitsMoved().times(each)));
    }

    @Override
    public List<Line> incurred(Case c) {
        var quote = c.quote();
        var each = costPerUnit("at provider", c.workload(), quote.errorRate(), quote.shareReviewed());
        return List.of(line("Poor quality at the provider", c.unitsMoved().times(each)));
    }

    private static Line costPerUnit(String where, Workload workload, Given errors, Given reviewed) {
        String of = " a unit, " + where;
        var quality = workload.work().quality();
        var reviewer = workload.reviewerCost();

        var review =
                line("Review cost" + of, reviewed.times(quality.reviewHours()).times(reviewer));
        var found = line("Errors found" + of, errors.times(reviewed).times(quality.detection()));
        var rework = line("Rework cost" + of, found.times(quality.reworkHours()).times(reviewer));
        var escaped = line("Errors escaped" + of, errors.minus(found));
        var harm = line(
                "Cost of escaped errors" + of,
                escaped.times(quality.escapedErrorCost()).times(workload.team().payIndex()));
        return line("Cost of poor quality" + of, review.plus(rework).plus(harm));
    }
}
