package org.counterweigh.evaluation;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.counterweigh.firm.Correction;
import org.counterweigh.firm.FirmData;

/**
 * What a figure that was asked about moves: the net present value of the best plan as the workbook is, and with what was
 * probably meant. Where both plans leave everything as it is, the value of the best case that may go.
 *
 * @param ofPlan whether it is the plan's value rather than that of the best case
 */
public record CorrectionEffect(Correction correction, boolean ofPlan, double asTyped, double asMeant) {

    /** A share; a result that could change by more is not for others before somebody has looked at the figure. */
    private static final double LARGE = 0.05;

    static CorrectionEffect of(
            Correction correction, PointEvaluation asTyped, Function<FirmData, PointEvaluation> evaluation) {
        PointEvaluation asMeant = evaluation.apply(correction.data());
        boolean ofPlan = !asTyped.plan().movesNothing() || !asMeant.plan().movesNothing();
        return new CorrectionEffect(correction, ofPlan, worth(asTyped, ofPlan), worth(asMeant, ofPlan));
    }

    private static double worth(PointEvaluation point, boolean ofPlan) {
        return ofPlan ? point.plan().worth().netPresentValue() : bestOpen(point).orElse(0);
    }

    private static OptionalDouble bestOpen(PointEvaluation point) {
        return point.cases().stream()
                .filter(CaseResult::isOpen)
                .mapToDouble(CaseResult::netPresentValue)
                .max();
    }

    /** By how much the value would change, always 0 or more. */
    public double size() {
        return Math.abs(asMeant - asTyped);
    }

    /** The change as a share of the value as typed; endless where that is nothing. */
    public double share() {
        return size() == 0 ? 0 : size() / Math.abs(asTyped);
    }

    /** Whether the answer to the question decides what the result is. */
    public boolean isLarge() {
        return share() > LARGE;
    }
}
