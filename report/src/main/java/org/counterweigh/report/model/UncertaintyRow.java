package org.counterweigh.report.model;

import java.util.List;

/** A row of the sheet on how sure the answers are. */
sealed interface UncertaintyRow {

    /**
     * A band over the rows that follow.
     *
     * @param heads over its amounts
     */
    record Chapter(String title, List<String> heads) implements UncertaintyRow {
        public Chapter {
            heads = List.copyOf(heads);
        }
    }

    /**
     * Amounts side by side.
     *
     * @param remark behind them, such as the cell a figure comes from; may be empty
     */
    record Amounts(String label, List<Amount> amounts, String remark) implements UncertaintyRow {
        public Amounts {
            amounts = List.copyOf(amounts);
        }
    }

    /** A sentence. */
    record Words(String label, String text) implements UncertaintyRow {}

    /**
     * One amount; what is not finite stays empty.
     *
     * @param formula over the same row, whose number stands as {@code #}; empty where the tool computed the amount
     */
    record Amount(double value, String format, String formula) {

        static Amount computed(double value, String format) {
            return new Amount(value, format, "");
        }
    }
}
