package org.counterweigh.report.model;

import java.util.List;

/**
 * The headings of a sheet's columns.
 *
 * @param firstAmount the first column that holds amounts, set to the right
 * @param endAmount the first column after the amounts
 */
record Headings(List<String> texts, int firstAmount, int endAmount) {
    Headings {
        texts = List.copyOf(texts);
    }

    boolean overAmounts(int column) {
        return column >= firstAmount && column < endAmount;
    }
}
