package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.SafeText;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent.Amount;
import org.counterweigh.excel.writer.CellContent.Formula;
import org.counterweigh.excel.writer.CellContent.Truth;
import org.counterweigh.excel.writer.CellContent.Words;

/** A sheet on its way into the file: rows from above to below, their cells from left to right, none of them kept. */
public final class SheetWriter {

    private final XmlPart part;
    private final StyleTable styles;
    private final TextTable texts;
    private final SheetFoot foot;
    private final List<String> letters = new ArrayList<>();
    private int row = -1;
    private String rowNumber = "";
    private int column;

    SheetWriter(XmlPart part, StyleTable styles, TextTable texts) {
        this.part = part;
        this.styles = styles;
        this.texts = texts;
        this.foot = new SheetFoot(styles);
    }

    /** Begins the row of that number, counted from 0. */
    public SheetWriter row(int number, RowFormat format) throws IOException {
        if (number <= row || number >= Address.ROWS) {
            throw new IllegalArgumentException("Row " + number + " cannot follow row " + row);
        }
        part.raw(row < 0 ? "" : "</row>");
        row = number;
        rowNumber = Integer.toString(number + 1);
        column = -1;
        part.raw("<row r=\"").raw(rowNumber).raw("\"");
        if (format.height().isPresent()) {
            part.attribute("ht", format.height().getAsDouble()).raw(" customHeight=\"1\"");
        }
        if (format.outline() > 0) {
            part.attribute("outlineLevel", format.outline());
        }
        part.raw(format.folded() ? " hidden=\"1\">" : ">");
        return this;
    }

    /** The next cell of the row, in that column, counted from 0. */
    public SheetWriter cell(int at, CellLook look, CellContent content) throws IOException {
        if (at <= column || at >= Address.COLUMNS || row < 0) {
            throw new IllegalArgumentException("Column " + at + " cannot follow column " + column + " of row " + row);
        }
        column = at;
        if (content instanceof Words words) {
            words(look, words.text());
            return this;
        }
        open(look);
        if (content instanceof Amount amount) {
            part.raw("\"><v>").number(amount.number()).raw("</v></c>");
        } else if (content instanceof Formula formula) {
            formula(formula);
        } else if (content instanceof Truth truth) {
            part.raw(truth.holds() ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>");
        } else {
            part.raw("\"/>");
        }
        return this;
    }

    private void words(CellLook look, String text) throws IOException {
        TextTable.Shared shared = texts.of(text);
        open(shared.likeFormula() ? look.quoting() : look);
        part.raw("\" t=\"s\"><v>").number(shared.number()).raw("</v></c>");
    }

    private void formula(Formula formula) throws IOException {
        if (formula.shown() instanceof Words words) {
            part.raw("\" t=\"str\"><f>").text(formula.text()).raw("</f><v>").text(SafeText.of(words.text()));
        } else if (formula.shown() instanceof Truth truth) {
            part.raw("\" t=\"b\"><f>").text(formula.text()).raw(truth.holds() ? "</f><v>1" : "</f><v>0");
        } else if (formula.shown() instanceof Amount amount) {
            part.raw("\"><f>").text(formula.text()).raw("</f><v>").number(amount.number());
        }
        part.raw("</v></c>");
    }

    private void open(CellLook look) throws IOException {
        part.raw("<c r=\"").raw(letters(column)).raw(rowNumber).raw("\" s=\"").number(styles.of(look));
    }

    private String letters(int of) {
        while (letters.size() <= of) {
            letters.add(Address.column(letters.size()));
        }
        return letters.get(of);
    }

    /** Makes the cell that was just written a link. */
    public SheetWriter link(LinkTarget target) {
        foot.link(new Address(row, column), target);
        return this;
    }

    public void merge(Area area) {
        foot.merge(area);
    }

    /** Lays a chart over an area. */
    public void chart(Area over, SheetChart chart) {
        foot.chart(over, chart);
    }

    /** Puts buttons onto the first row of an area that pick among the rows below it. */
    public void filter(Area area) {
        foot.filter(area);
    }

    public void highlight(Highlight highlight) {
        foot.highlight(highlight);
    }

    public void choose(Choices choices) {
        foot.choose(choices);
    }

    public void bound(Bounds bounds) {
        foot.bound(bounds);
    }

    /** Keeps all cells from being typed into but those that are unlocked. */
    public void lock() {
        foot.lock();
    }

    /** Writes what comes behind the rows. */
    SheetFoot end(PageSetup page, int place) throws IOException {
        part.raw(row < 0 ? "</sheetData>" : "</row></sheetData>");
        foot.write(part, page, place);
        part.raw("</worksheet>");
        return foot;
    }
}
