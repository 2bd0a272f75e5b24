package org.counterweigh.excel.writing;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.cells.Content;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.writing.Styles.Look;

/** Dresses a sheet of inputs: headings with notes, drop-downs, frozen panes, widths. */
final class InputSheet {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 36;
    private static final int COLUMNS_ON_A_PAGE = 14;

    /** Three lines of a heading. */
    private static final float HEADING_HEIGHT = 42;

    private final Book book;
    private final XSSFSheet sheet;
    private final Plain plain;
    private final Optional<Layout> layout;

    InputSheet(Book book, Plain plain, Optional<Layout> layout) {
        this.book = book;
        this.sheet = book.sheet(plain.name());
        this.plain = plain;
        this.layout = layout;
    }

    void write() {
        boolean settings =
                layout.filter(found -> found.form() == Layout.Form.SETTINGS).isPresent();
        for (int row = 0; row < plain.rows().size(); row++) {
            row(row, plain.rows().get(row), settings);
        }
        for (int column = 0; column < plain.columns(); column++) {
            int width = Math.min(WIDEST, Math.max(NARROWEST, plain.widest(column) + 2));
            sheet.setColumnWidth(column, width * 256);
        }
        if (plain.rows().isEmpty()) {
            return;
        }
        sheet.createFreezePane(settings ? 1 : frozen(), 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (!settings) {
            sheet.getRow(0).setHeightInPoints(HEADING_HEIGHT);
            sheet.getPrintSetup().setFitWidth((short) (1 + (plain.columns() - 1) / COLUMNS_ON_A_PAGE));
        }
    }

    /** Makes so many rows ready below what is written, so that a percentage typed there is one. */
    void prepare(int rows) {
        List<Column> columns = layout.map(Layout::columns).orElse(List.of());
        for (int row = plain.rows().size(); row < plain.rows().size() + rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                book.empty(sheet, row, column, look(columns.get(column)));
            }
        }
    }

    private static Look look(Column column) {
        if (column.kind().isPercentage()) {
            return Look.INPUT_PERCENT;
        }
        if (column.kind() == Kind.DATE) {
            return Look.INPUT_DATE;
        }
        return column.kind().isFigure() ? Look.INPUT_NUMBER : Look.INPUT;
    }

    private void row(int row, List<Content> contents, boolean settings) {
        for (int column = 0; column < contents.size(); column++) {
            Content content = contents.get(column);
            boolean label = row == 0 || (settings && column != 1);
            if (!label) {
                book.input(sheet, row, column, content);
            } else if (!content.shown().isEmpty()) {
                label(row, column, content.shown(), settings);
            }
        }
        if (settings && row > 0) {
            setting(contents.get(0).shown())
                    .ifPresent(found -> new DropDowns(sheet).add(found, new CellRangeAddress(row, row, 1, 1)));
        }
    }

    private void label(int row, int column, String text, boolean settings) {
        Optional<Column> known = setting(text);
        if (settings && column > 1) {
            book.text(sheet, row, column, text, row == 0 ? Look.HEADING : Look.PLAIN);
            return;
        }
        Look look = known.filter(Column::isRequired).isPresent() || (settings && row == 0)
                ? Look.REQUIRED_HEADING
                : Look.HEADING;
        book.text(sheet, row, column, text, look);
        known.ifPresent(found -> note(row, column, found));
        if (!settings) {
            known.ifPresent(
                    found -> new DropDowns(sheet).add(found, new CellRangeAddress(1, DropDowns.ROWS, column, column)));
        }
    }

    private Optional<Column> setting(String heading) {
        return layout.flatMap(found -> found.find(heading));
    }

    private int frozen() {
        return layout.map(found -> found.keys().size()).orElse(0);
    }

    private void note(int row, int column, Column about) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 4, row + 5);
        anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString((about.isRequired() ? "Required. " : "") + about.note() + unit(about) + example(about));
        comment.setAuthor("Counterweigh");
        comment.setAddress(new CellAddress(row, column));
    }

    private static String unit(Column about) {
        if (about.kind().isPercentage()) {
            return "\nA percentage.";
        }
        return about.kind().isFigure() && !about.unit().isShare()
                ? "\nUnit: " + about.unit().in("money") + "."
                : "";
    }

    private static String example(Column about) {
        return about.example().stream()
                .filter(example -> !example.isEmpty())
                .findFirst()
                .map(example -> "\nFor instance: " + example)
                .orElse("");
    }
}
