package org.counterweigh.excel.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;

/** The note at a heading: what is meant, in which unit and range, and an example. */
final class HeadingNote {

    private static final int LETTERS_A_LINE = 38;

    private final Column column;

    HeadingNote(Column column) {
        this.column = column;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add((column.isRequired() ? "Required. " : "Optional. ") + column.note());
        lines.add("Type " + column.wanted() + "."
                + column.limits().usual().map(usual -> " Usual: " + usual + ".").orElse(""));
        if (column.kind().isFigure() && !column.unit().isShare()) {
            lines.add("Unit: " + column.unit().in("money") + ".");
        } else if (column.kind() == Kind.LIST) {
            lines.add("For none, leave it empty.");
        }
        if (!column.firstExample().isEmpty()) {
            lines.add("For instance: " + column.firstExample());
        }
        return String.join("\n", lines);
    }

    /** Puts the note at a cell, in a box as high as it needs. */
    void put(XSSFSheet sheet, int row, int at) {
        int lines = text().lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, at + 1, row, at + 4, row + lines + 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text());
        comment.setAuthor("Counterweigh");
        comment.setAddress(new CellAddress(row, at));
    }
}
