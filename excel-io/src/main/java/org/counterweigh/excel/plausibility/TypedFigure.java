package org.counterweigh.excel.plausibility;

import java.util.Set;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;

/**
 * A figure that stands in a cell.
 *
 * @param known what is known of its row, such as {@code work=W01} or {@code country=IN}
 * @param currency in which its money is
 */
record TypedFigure(Given given, Source.Column column, Set<String> known, String currency) {

    boolean isMoney() {
        var powers = given.unit().powers();
        return powers.containsKey(Dimension.MONEY) || powers.containsKey(Dimension.FOREIGN);
    }
}
