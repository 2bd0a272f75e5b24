package org.counterweigh.report.model;

import org.counterweigh.figures.Line;

/** One row of the front sheet. */
sealed interface SummaryRow {

    /** A title above the rows that follow. */
    record Heading(String text) implements SummaryRow {}

    /** Something said in words. */
    record Words(String label, String text) implements SummaryRow {}

    /** A line of the calculation, as a live reference. */
    record Amount(String label, Line line) implements SummaryRow {}
}
