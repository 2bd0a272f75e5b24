package org.counterweigh.cli.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** A row that is being made up, cell by cell, by a seed. */
final class SeededRow {

    final Map<String, String> cells = new LinkedHashMap<>();
    private final SplittableRandom random;
    /** How likely it is that a cell that may be blank is filled in. */
    private final double filled;

    SeededRow(SplittableRandom random, double filled) {
        this.random = random;
        this.filled = filled;
    }

    SeededRow text(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    SeededRow number(String column, double amount) {
        return text(column, plain(amount));
    }

    /** A number between two bounds, now and then one of them; blank now and then. */
    SeededRow maybe(String column, double low, double high) {
        return random.nextDouble() < filled ? number(column, edged(low, high)) : this;
    }

    SeededRow rarely(String column, double low, double high) {
        return random.nextDouble() < 0.25 ? number(column, edged(low, high)) : this;
    }

    SeededRow maybe(String column, String... choices) {
        return random.nextDouble() < filled ? text(column, choices[random.nextInt(choices.length)]) : this;
    }

    double number(String column) {
        return Double.parseDouble(String.valueOf(cells.get(column)));
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    private double edged(double low, double high) {
        double at = random.nextDouble();
        return at < 0.08 ? low : at > 0.94 ? high : random.nextDouble(low, high);
    }

    /** With four digits, as a person would type it. */
    static String plain(double amount) {
        return new BigDecimal(amount)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
