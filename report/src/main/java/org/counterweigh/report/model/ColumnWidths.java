package org.counterweigh.report.model;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweigh.excel.writer.SheetHead.Column;

/** How wide the columns of a sheet are by what stands in them. */
final class ColumnWidths {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 52;
    private static final int MARGIN = 3;

    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, DoubleSummaryStatistics> amounts = new HashMap<>();
    private final Map<Integer, Integer> limits = new HashMap<>();

    void text(int column, int characters) {
        int widest = limits.getOrDefault(column, WIDEST);
        widths.merge(column, Math.min(widest, Math.max(NARROWEST, characters)), Math::max);
    }

    /** Has what is longer be broken, or reach over the next column where it cannot be. */
    void atMost(int column, int characters) {
        limits.put(column, characters);
    }

    /** The lowest and the highest of a column are the longest. */
    void amount(int column, double amount) {
        amounts.computeIfAbsent(column, any -> new DoubleSummaryStatistics()).accept(amount);
    }

    /** All columns, once everything stands in them. */
    List<Column> columns() {
        amounts.forEach((column, shown) -> {
            text(column, written(shown.getMin()).length());
            text(column, written(shown.getMax()).length());
        });
        amounts.clear();
        return widths.entrySet().stream()
                .map(width -> new Column(width.getKey(), width.getValue() + MARGIN))
                .toList();
    }

    /** The column that ends nearest to a share of the width up to a rightmost column. */
    int columnAt(double share, int rightmost) {
        int last = Math.min(rightmost, widths.lastKey());
        double wanted = share * digits(0, last);
        int column = 0;
        while (column < last && digits(0, column + 1) <= wanted + (NARROWEST + MARGIN) / 2.0) {
            column++;
        }
        return column;
    }

    /** So many digits fit beside each other in some columns. */
    int digits(int first, int last) {
        int digits = 0;
        for (int column = first; column <= last; column++) {
            digits += widths.getOrDefault(column, NARROWEST) + MARGIN;
        }
        return digits;
    }

    /** As long as it is in its cell. */
    private static String written(double amount) {
        return String.format(Locale.ROOT, "%,.1f", amount);
    }
}
