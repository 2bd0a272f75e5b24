package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.figures.Grade;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.FactorScore;

/**
 * One factor of one case.
 *
 * @param money by year 0..N, above zero where outsourcing gains
 * @param grade of the weakest figure the money rests on
 */
public record FactorResult(
        FactorName factor, List<Double> money, double netPresentValue, FactorScore score, Grade grade) {}
