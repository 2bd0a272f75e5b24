package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.figures.Grade;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.FactorScore;

/**
 * One factor of one case.
 *
 * @param money by year 0..N, above zero where outsourcing gains
 * @param unclaimed inputs left blank because of which the money is nil; empty where it is not, or is by figures given
 * @param grade of the weakest figure the money rests on
 */
public record FactorResult(
        FactorName factor,
        List<Double> money,
        double netPresentValue,
        List<BlankInput> unclaimed,
        FactorScore score,
        Grade grade) {

    /** Whether its money is nil only because nothing was given. */
    public boolean makesNoClaim() {
        return !unclaimed.isEmpty();
    }
}
