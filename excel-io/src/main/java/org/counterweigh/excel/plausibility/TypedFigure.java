package org.counterweigh.excel.plausibility;

import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;

/**
 * A figure that stands in a cell.
 *
 * @param known what is known of its row, such as {@code currency=USD} or {@code work=W01}
 */
record TypedFigure(Given given, Source.Column column, Set<String> known) {}
