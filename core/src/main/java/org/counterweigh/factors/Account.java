package org.counterweigh.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;

/**
 * What one factor looks at in one case.
 *
 * @param avoided in-house costs that go with the work
 * @param fees its part of the fees, which is cash; below zero where it makes them smaller
 * @param incurred costs the case itself brings beside the fees
 */
public record Account(FactorName factor, List<MoneyLine> avoided, Optional<Line> fees, List<MoneyLine> incurred) {

    static Account of(FactorName name, Case c) {
        Factor factor = Factor.of(name);
        return new Account(name, factor.avoided(c), factor.fees(c), factor.incurred(c));
    }

    /** Every cost of the factor in the case, its part of the fees among them. */
    List<MoneyLine> costs() {
        return Stream.concat(fees.map(MoneyLine::cash).stream(), incurred.stream())
                .toList();
    }

    /** Every line of money in it. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        avoided.forEach(each -> lines.add(each.line()));
        costs().forEach(each -> lines.add(each.line()));
        return lines;
    }
}
