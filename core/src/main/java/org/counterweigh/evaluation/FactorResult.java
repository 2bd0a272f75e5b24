package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.FactorScore;

/**
 * One factor of one case.
 *
 * @param money by year 0..N, above zero where outsourcing gains
 * @param grade A measured, B the firm's own figures, C where a default of the library has a part in it
 */
public record FactorResult(
        FactorName factor, List<Double> money, double netPresentValue, FactorScore score, String grade) {
    public FactorResult {
        money = List.copyOf(money);
    }
}
