package org.counterweigh.excel.plausibility;

import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * A question to the owner of a workbook about a figure of it.
 *
 * @param at the figure, which stands in a cell
 * @param problem what is odd, and the likeliest slip, as a sentence without the column's heading
 * @param meant what was probably meant, in the unit of the column; empty where nobody can tell
 */
public record Question(Given at, String problem, String fix, Optional<Double> meant) {

    /** The cell: {@code Roles!C4}. */
    public String place() {
        return at.source().text();
    }
}
