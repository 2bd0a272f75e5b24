package org.counterweigh.excel.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.excel.input.cell.Entry;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;

/**
 * A typed cell with a number that a drag would count on: the figure, or the last digits of a code.
 *
 * @param before what stands before the digits of a code; empty for a figure
 */
record Counted(Entry entry, String before, double number, String shown) {

    private static final Pattern CODE = Pattern.compile("(.*?)(\\d{1,9})");

    /** Empty where the cell is blank, a formula, or holds nothing to count on. */
    static Optional<Counted> of(Row row, Column column) {
        return row.cell(column)
                .filter(cell -> cell.origin() == Cell.Origin.TYPED && !row.isChanged(column.heading()))
                .flatMap(cell -> of(row.entry(column.heading()), cell.content()));
    }

    private static Optional<Counted> of(Entry entry, Content content) {
        if (content instanceof Content.Amount figure && entry.column().kind().isFigure()) {
            return Optional.of(new Counted(entry, "", figure.amount(), figure.shown()));
        }
        boolean isCode = entry.column().kind() == Kind.CHOICE || entry.column().kind() == Kind.TEXT;
        Matcher code = CODE.matcher(content.shown());
        return content instanceof Content.Text && isCode && code.matches()
                ? Optional.of(new Counted(entry, code.group(1), Integer.parseInt(code.group(2)), content.shown()))
                : Optional.empty();
    }

    int row() {
        return entry.row().number();
    }

    String address() {
        String place = entry.place();
        return place.substring(place.indexOf('!') + 1);
    }
}
