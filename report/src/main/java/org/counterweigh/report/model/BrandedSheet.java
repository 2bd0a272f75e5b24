package org.counterweigh.report.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.RowHeights;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent;
import org.counterweigh.excel.writer.CellContent.Amount;
import org.counterweigh.excel.writer.CellContent.Formula;
import org.counterweigh.excel.writer.CellContent.Words;
import org.counterweigh.excel.writer.LinkTarget;
import org.counterweigh.excel.writer.SheetHead;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.excel.writer.SheetWriter;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.SheetColumn.Heading;

/** A sheet in the brand's dress: title band, headings that repeat on paper, rows written from above to below. */
final class BrandedSheet {

    static final int HEADING_ROW = 3;
    private static final int BANNER_ROW = 2;
    private static final int BROKEN_AFTER = 18;
    private static final double CHAPTER_HEIGHT = 18;
    private static final double TITLE_HEIGHT = 26;

    private final BrandedWorkbook workbook;
    private final SheetName name;
    private final List<Heading> headings;
    private final ColumnWidths widths = new ColumnWidths();
    private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
    private final List<ChartRow> charts = new ArrayList<>();
    private final CellRules rules;
    private final Paper paper = new Paper();
    private Optional<SheetName> back = Optional.empty();
    private String holds = "";
    private int next = HEADING_ROW + 1;

    BrandedSheet(BrandedWorkbook workbook, SheetName name, List<Heading> headings) {
        this.workbook = workbook;
        this.name = name;
        this.headings = List.copyOf(headings);
        this.rules = new CellRules(name, workbook.colours());
        var row = row(HEADING_ROW);
        row.heighten(CHAPTER_HEIGHT);
        for (int column = 0; column < headings.size(); column++) {
            heading(row, column, headings.get(column));
        }
    }

    /** A heading is broken between words rather than making its column wide. */
    private void heading(SheetRow row, int column, Heading heading) {
        var role = heading.overAmounts() ? CellRole.HEADING_OF_AMOUNTS : CellRole.HEADING;
        row.put(column, workbook.look(role), new Words(heading.text()));
        widths.text(
                column,
                Arrays.stream(heading.text().split(" "))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
    }

    /** Says in a few words what the sheet holds, for a list of all sheets. */
    BrandedSheet holding(String words) {
        holds = words;
        return this;
    }

    String holds() {
        return holds;
    }

    SheetName name() {
        return name;
    }

    /** The next free row. */
    SheetRow nextRow() {
        return row(next++);
    }

    private SheetRow row(int number) {
        return rows.computeIfAbsent(number, any -> new SheetRow(any, headings.size()));
    }

    /** Keeps rows free for charts, and gives them. */
    ChartRow room(int height) {
        return room(height, headings.size() - 1);
    }

    /** The same, with charts no further to the right than a column. */
    ChartRow room(int height, int rightmost) {
        var room = new ChartRow(next, next + height - 1, rightmost, new ArrayList<>());
        next += height;
        charts.add(room);
        return room;
    }

    /** The row that was given out last. */
    int lastRow() {
        return next - 1;
    }

    /** All cells from one row to another. */
    Area rows(int first, int last) {
        return new Area(new Address(first, 0), new Address(last, headings.size() - 1));
    }

    /** What may be typed into its cells, and how they are coloured. */
    CellRules rules() {
        return rules;
    }

    /** How it is printed. */
    Paper paper() {
        return paper;
    }

    /** A band with a title over the rows that follow. */
    void chapter(String title) {
        if (next > HEADING_ROW + 1) {
            next++;
        }
        band(nextRow(), CellRole.CHAPTER, title, CHAPTER_HEIGHT);
    }

    /** Headings of a table inside the sheet, set as the cells below are; an empty one for a column without. */
    void heads(List<String> texts) {
        var row = nextRow();
        for (int column = 0; column < texts.size(); column++) {
            heading(
                    row,
                    column,
                    new Heading(texts.get(column), headings.get(column).overAmounts()));
        }
        row.fill(workbook.look(CellRole.HEADING));
    }

    void text(SheetRow row, int column, CellRole role, String text) {
        row.put(column, workbook.look(role), new Words(text));
        widths.text(column, text.length());
    }

    /** Words that lead to a file. */
    void link(SheetRow row, int column, String text, LinkTarget target) {
        row.link(column, workbook.look(CellRole.LINK), text, target);
        widths.text(column, text.length());
    }

    /** Has words that stand in their cell already lead somewhere, looking as they did. */
    void lead(SheetRow row, int column, CellRole role, String text, LinkTarget target) {
        row.link(column, workbook.look(role), text, target);
    }

    /** Leads to the sheet that lists all sheets, from beside the title. */
    void back(SheetName contents) {
        back = Optional.of(contents);
        widths.text(headings.size() - 1, contents.text().length());
    }

    /** Words that are broken rather than making their column wide. */
    void broken(SheetRow row, int column, CellRole role, String text) {
        row.put(column, workbook.look(role), new Words(text));
        widths.text(column, Math.min(text.length(), BROKEN_AFTER));
    }

    /** Words over the whole width from a column on. */
    void words(SheetRow row, int column, String text) {
        row.put(column, workbook.look(CellRole.LABEL), new Words(text));
        rule(row);
        row.spread(column);
    }

    void amount(SheetRow row, int column, CellRole role, String format, double amount) {
        row.put(column, workbook.look(role, format), shown(row, column, amount));
    }

    /** Makes a column wide enough for words that may come to stand there. */
    void room(int column, String words) {
        widths.text(column, words.length());
    }

    /** Breaks longer words of a column; to be asked for before anything stands in it. */
    void narrow(int column, int characters) {
        widths.atMost(column, characters);
    }

    /** A cell in which nothing stands yet. */
    void blank(SheetRow row, int column, CellRole role) {
        row.put(column, workbook.look(role), CellContent.NOTHING);
    }

    /** A cell in which nothing stands yet, ready for an amount. */
    void blank(SheetRow row, int column, CellRole role, String format) {
        row.put(column, workbook.look(role, format), CellContent.NOTHING);
    }

    /** A formula that shows the engine's amount until it is recalculated. */
    void formula(SheetRow row, int column, String format, String formula, double amount) {
        row.put(column, workbook.look(CellRole.AMOUNT, format), new Formula(formula, shown(row, column, amount)));
    }

    /** A formula that gives words or an amount in a row that is empty as long as nothing is typed over. */
    void listed(SheetRow row, int column, String format, String formula) {
        row.put(column, workbook.look(CellRole.LISTED, format), new Formula(formula, new Words("")));
    }

    private Amount shown(SheetRow row, int column, double amount) {
        if (!Double.isFinite(amount)) {
            var cell = new Address(row.number(), column);
            throw new IllegalArgumentException("Not a number in " + name + "!" + cell + ": " + amount);
        }
        widths.amount(column, amount);
        return new Amount(amount);
    }

    /** A row for a line of the calculation: its unit, and its amounts where they begin. */
    void line(SheetRow row, String label, Line line, String currency) {
        text(row, LineColumns.LABEL, CellRole.LABEL, label);
        text(row, LineColumns.UNIT, CellRole.NOTE, line.unit().in(currency));
    }

    /** The amounts of a line, one or one for each year. */
    void amounts(SheetRow row, Line line, String[] formulas, Value value) {
        amounts(row, CellRole.AMOUNT, line, formulas, value);
        rule(row);
    }

    void amounts(SheetRow row, CellRole role, Line line, String[] formulas, Value value) {
        var look = workbook.look(role, NumberFormats.worked(line.unit()));
        for (int year = 0; year < formulas.length; year++) {
            int column = LineColumns.of(line) + year;
            row.put(column, look, new Formula(formulas[year], shown(row, column, value.in(year, line))));
        }
    }

    /** Gives the empty cells of a row of sums the rule of their neighbours. */
    void ruleTotal(SheetRow row) {
        row.fill(workbook.look(CellRole.TOTAL));
    }

    /** A formula that gives a word. */
    void status(SheetRow row, int column, String formula, String word) {
        row.put(column, workbook.look(CellRole.STATUS), new Formula(formula, new Words(word)));
    }

    /** A formula that gives words, set as words are. */
    void said(SheetRow row, int column, String formula, String words) {
        row.put(column, workbook.look(CellRole.NOTE), new Formula(formula, new Words(words)));
        widths.text(column, words.length());
    }

    /** The same, broken rather than making its column wide. */
    void saidBroken(SheetRow row, int column, String formula, String words) {
        row.put(column, workbook.look(CellRole.NOTE), new Formula(formula, new Words(words)));
        widths.text(column, Math.min(words.length(), BROKEN_AFTER));
    }

    /** A formula that gives words or an amount, and words as long as nothing is typed over. */
    void told(SheetRow row, int column, String formula, String words) {
        told(row, column, CellLook.GENERAL, formula, words);
    }

    /** The same, with a format for the amount that it comes to give. */
    void told(SheetRow row, int column, String format, String formula, String words) {
        row.put(column, workbook.look(CellRole.AMOUNT, format), new Formula(formula, new Words(words)));
    }

    /** Gives the empty cells of a row the rule of their neighbours. */
    void rule(SheetRow row) {
        row.fill(workbook.look(CellRole.LABEL));
    }

    /** Writes a row for each item. */
    <T> void table(List<SheetColumn<T>> columns, List<T> items) {
        items.forEach(item -> row(columns, nextRow(), item));
    }

    /** Writes the row of one item. */
    <T> void row(List<SheetColumn<T>> columns, SheetRow row, T item) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).cell().write(this, row, column, item);
        }
        rule(row);
    }

    /** Says below the title whether the figures are those of the evaluation, and loud where they are not. */
    void banner(Banner banner) {
        var row = row(BANNER_ROW);
        row.put(0, workbook.look(CellRole.BANNER), new Formula(banner.address(), new Words(banner.same())));
        row.fill(workbook.look(CellRole.BANNER));
        rules.quiet(new Address(BANNER_ROW, 0), banner.same());
    }

    /** Puts the title on and writes the sheet; with words at the foot of each page. */
    void finish(String title, String subtitle, int tab, String left, String centre) {
        band(row(0), CellRole.TITLE, title, TITLE_HEIGHT);
        back.ifPresent(contents -> row(1).link(
                        headings.size() - 1,
                        workbook.look(CellRole.BACK),
                        contents.text(),
                        new LinkTarget.Inside(contents, new Address(0, 0))));
        band(row(1), CellRole.SUBTITLE, subtitle, RowHeights.LINE);
        var head = SheetHead.of(widths.columns())
                .freezing(HEADING_ROW + 1, 1)
                .withoutGridlines()
                .tab(tab)
                .zoom(90)
                .page(paper.withFoot(left, centre));
        workbook.write(name, head, this::write);
        rows.clear();
    }

    private void write(SheetWriter sheet) throws IOException {
        for (SheetRow row : rows.values()) {
            row.write(sheet, widths);
        }
        charts.forEach(row -> row.draw(sheet, widths));
        rules.write(sheet);
    }

    private void band(SheetRow row, CellRole role, String text, double height) {
        row.heighten(height);
        row.put(0, workbook.look(role), new Words(text));
        row.fill(workbook.look(role));
    }
}
