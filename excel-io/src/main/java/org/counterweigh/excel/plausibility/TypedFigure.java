package org.counterweigh.excel.plausibility;

import java.util.Set;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Trait;

/**
 * A figure that stands in a cell.
 *
 * @param known what is known of its row
 * @param currency in which its money is
 * @param people in the role that its row is about, 1 for other rows
 */
record TypedFigure(Given given, Source.Column column, Set<Trait> known, String currency, double people) {

    boolean isMoney() {
        var powers = given.unit().powers();
        return powers.containsKey(Dimension.MONEY) || powers.containsKey(Dimension.FOREIGN);
    }
}
