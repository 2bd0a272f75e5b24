package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.BlankInput;

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

    /** The in-house error rate itself stands in for a provider's that is blank. */
    @Override
    public List<BlankInput> unclaimed(Case c) {
        var quality = c.quote().work().quality();
        Given atProvider = c.quote().errorRate();
        return BlankInput.among(Map.of(
                BlankInput.IN_HOUSE_ERROR_RATE,
                quality.errorRate().isDefault(),
                BlankInput.PROVIDER_ERROR_RATE,
                atProvider.isDefault() || atProvider.equals(quality.errorRate()),
                BlankInput.COST_OF_ERRORS,
                Stream.of(quality.reviewHours(), quality.reworkHours(), quality.escapedErrorCost())
                        .allMatch(Given::isDefault)));
    }
}
