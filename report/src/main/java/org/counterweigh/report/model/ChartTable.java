package org.counterweigh.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.excel.writer.SheetChart.Form;
import org.counterweigh.excel.writer.SheetChart.Mark;
import org.counterweigh.excel.writer.SheetChart.Series;
import org.counterweigh.excel.writer.SheetChart.Texts;

/** The cells that one chart draws: a title, and below it a row for each bar or point with an amount for each series. */
final class ChartTable {

    static final int LABEL = 0;
    static final String AMOUNTS = "#,##0";

    private final BrandedSheet sheet;
    private final List<String> names;
    private final SheetRow title;
    private final int heads;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<double[]> amounts = new ArrayList<>();
    private String titled = "";

    /** @param names of the columns of amounts */
    ChartTable(BrandedSheet sheet, String chapter, List<String> names) {
        this.sheet = sheet;
        this.names = List.copyOf(names);
        sheet.chapter(chapter);
        this.title = sheet.nextRow();
        List<String> all = new ArrayList<>(List.of("Drawn"));
        all.addAll(names);
        sheet.heads(all);
        this.heads = sheet.lastRow();
    }

    /** The words above the chart, which follow the model. */
    void title(String formula, String words) {
        sheet.said(title, LABEL, formula, words);
        sheet.rule(title);
        titled = words;
    }

    /** The next bar or point, under a name that stays. */
    void row(String label) {
        sheet.text(begin(label), LABEL, CellRole.LABEL, label);
    }

    /** The next bar, under a name of ours and its amount below, as it is now. */
    void named(String name, int column, double amount) {
        String label = name + ": " + inWords(amount);
        var row = begin(label);
        String formula = "\"" + name.replace("\"", "\"\"") + ": \"&" + inWords(cell(column));
        sheet.said(row, LABEL, formula, label);
    }

    private SheetRow begin(String label) {
        var row = sheet.nextRow();
        rows.add(row);
        labels.add(label);
        amounts.add(new double[names.size()]);
        return row;
    }

    /** The cell of the last row under one of the names. */
    String cell(int column) {
        return Addresses.cell(last().number(), 1 + column);
    }

    /** The first cells of a column, wherever a formula with them stands. */
    String rows(int column, int count) {
        int first = rows.get(0).number();
        return Addresses.fixed(first, 1 + column) + ":" + Addresses.fixed(first + count - 1, 1 + column);
    }

    void formula(int column, String formula, double amount) {
        sheet.formula(last(), 1 + column, NumberFormats.WHOLE, formula, amount);
        amounts.get(amounts.size() - 1)[column] = amount;
    }

    /** An amount that the tool worked out by other means. */
    void amount(int column, double amount) {
        sheet.amount(last(), 1 + column, CellRole.AMOUNT, NumberFormats.WHOLE, amount);
        amounts.get(amounts.size() - 1)[column] = amount;
    }

    private SheetRow last() {
        return rows.get(rows.size() - 1);
    }

    /**
     * The chart of the columns from one on.
     *
     * @param marks one for each column drawn
     */
    SheetChart chart(Form form, String description, int from, List<Mark> marks, boolean legend) {
        rows.forEach(sheet::rule);
        String prefix = sheet.name().prefix();
        var series = IntStream.range(0, marks.size())
                .mapToObj(at -> new Series(
                        new Texts(prefix + Addresses.fixed(heads, 1 + from + at), List.of(names.get(from + at))),
                        prefix + area(1 + from + at),
                        amounts.stream().map(row -> row[from + at]).toList(),
                        marks.get(at)))
                .toList();
        return new SheetChart(
                form,
                new Texts(prefix + Addresses.fixed(title.number(), LABEL), List.of(titled)),
                description,
                new Texts(prefix + area(LABEL), labels),
                series,
                AMOUNTS,
                legend);
    }

    private String area(int column) {
        return new Area(new Address(rows.get(0).number(), column), new Address(last().number(), column)).fixed();
    }

    /** Words of a formula with an amount in whole units, written as the reader's program writes them. */
    static String inWords(String cell) {
        return "FIXED(ROUND(" + cell + ",0),0)";
    }

    /** What {@link #inWords} gives where a program speaks English. */
    static String inWords(double amount) {
        var whole = new BigDecimal(amount).setScale(0, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,d", whole.toBigInteger());
    }
}
