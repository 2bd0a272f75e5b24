package org.counterweigh.excel.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.firm.UsualRanges;

/** Dresses a sheet of inputs: headings with notes, checks of what is typed, frozen panes, widths, print set-up. */
final class InputSheet {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 48;
    private static final int WIDEST_MEANING = 76;

    private static final int COLUMNS_ON_A_PAGE = 14;
    private static final int LETTERS_A_LINE = 38;

    private static final float HEADING_HEIGHT = 42;

    /**
     * What helps whoever fills a sheet in.
     *
     * @param sheets all that the workbook has
     * @param lists what may be chosen; empty where the workbook has no such sheet
     * @param standIns what a blank means; empty where notes leave it out
     * @param usual between what figures usually lie
     */
    record Guide(List<String> sheets, Optional<ListsSheet> lists, Optional<StandIns> standIns, UsualWords usual) {

        static Guide plain(List<String> sheets) {
            return new Guide(sheets, Optional.empty(), Optional.empty(), new UsualWords(UsualRanges.NONE));
        }
    }

    /** A sheet as rows of contents, before it has any looks. */
    record Plain(String name, List<List<Content>> rows) {

        Plain {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The longest text of a column; of its heading, which may break, the longest word. */
        int widest(int column) {
            return IntStream.range(0, rows.size())
                    .filter(row -> column < rows.get(row).size())
                    .boxed()
                    .flatMap(row -> {
                        String shown = rows.get(row).get(column).shown();
                        return row == 0 ? Arrays.stream(shown.split(" ")) : Stream.of(shown);
                    })
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }

        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    private final StyledWorkbook book;
    private final XSSFSheet sheet;
    private final Plain plain;
    private final Optional<Layout> layout;
    private final int top;
    private final boolean settings;
    private final Guide guide;
    private final Validations validations;

    /** @param top so many rows are left free above the headings */
    InputSheet(StyledWorkbook book, Plain plain, Optional<Layout> layout, int top, Guide guide) {
        this.book = book;
        this.sheet = book.sheet(plain.name());
        this.plain = plain;
        this.layout = layout;
        this.top = top;
        this.settings =
                layout.filter(found -> found.form() == Layout.Form.SETTINGS).isPresent();
        this.guide = guide;
        this.validations = new Validations(sheet, guide.sheets(), guide.lists());
    }

    XSSFSheet write() {
        for (int row = 0; row < plain.rows().size(); row++) {
            row(row, plain.rows().get(row));
        }
        for (int column = 0; column < plain.columns(); column++) {
            int widest = settings && column > 1 ? WIDEST_MEANING : WIDEST;
            int width = Math.min(widest, Math.max(NARROWEST, plain.widest(column) + 2));
            sheet.setColumnWidth(column, width * StyledWorkbook.DIGIT);
        }
        if (!plain.rows().isEmpty()) {
            sheet.createFreezePane(settings ? 1 : keys(), top + 1);
            print();
        }
        return sheet;
    }

    /** Wide sheets go over several pages, each of which repeats the headings and the columns that name a row. */
    private void print() {
        boolean named = !settings && keys() > 0;
        sheet.setRepeatingRows(new CellRangeAddress(top, top, -1, -1));
        if (!settings) {
            sheet.getRow(top).setHeightInPoints(HEADING_HEIGHT);
            int pages = 1 + (plain.columns() - 1) / COLUMNS_ON_A_PAGE;
            sheet.getPrintSetup().setFitWidth((short) pages);
            if (pages > 1 && named) {
                sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, keys() - 1));
            }
        }
    }

    /** Makes so many rows ready below what is written, so that a percentage typed there is one; plainer ones follow. */
    void prepare(int rows) {
        List<Column> columns = layout.map(Layout::columns).orElse(List.of());
        int first = top + plain.rows().size();
        for (int column = 0; column < columns.size(); column++) {
            sheet.setDefaultColumnStyle(column, book.style(TemplateLooks.free(columns.get(column))));
            for (int row = first; row < first + rows; row++) {
                book.cell(sheet, row, column, TemplateLooks.input(columns.get(column)));
            }
        }
    }

    private void row(int row, List<Content> contents) {
        for (int column = 0; column < contents.size(); column++) {
            Content content = contents.get(column);
            boolean label = row == 0 || (settings && column != 1);
            if (label) {
                label(row, column, content.shown());
            } else if (settings && content instanceof Content.Blank) {
                CellLook look = setting(contents.get(0).shown())
                        .map(TemplateLooks::input)
                        .orElse(TemplateLooks.INPUT);
                book.cell(sheet, top + row, column, look);
            } else {
                input(top + row, column, content);
            }
        }
        if (settings && row > 0) {
            setting(contents.get(0).shown()).ifPresent(found -> validations.add(found, top + row, top + row, 1));
        }
    }

    private void label(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Column> known = setting(text);
        if (settings && column > 1) {
            book.text(sheet, top + row, column, text, row == 0 ? TemplateLooks.HEADING : TemplateLooks.PLAIN);
            return;
        }
        CellLook look = known.filter(Column::isRequired).isPresent() || (settings && row == 0)
                ? TemplateLooks.REQUIRED_HEADING
                : TemplateLooks.HEADING;
        book.text(sheet, top + row, column, text, look);
        known.ifPresent(found -> note(found, top + row, column));
        if (!settings) {
            known.ifPresent(found -> validations.add(found, top + 1, top + Validations.ROWS, column));
        }
    }

    /** The note at a heading, in a box as high as it needs. */
    private void note(Column column, int row, int at) {
        String text = note(column);
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, at + 1, row, at + 4, row + lines + 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor("Counterweigh");
        comment.setAddress(new CellAddress(row, at));
    }

    private String note(Column column) {
        List<String> lines = new ArrayList<>();
        lines.add((column.isRequired() ? "Required. " : "Optional. ") + column.note());
        lines.add("Type " + column.wanted() + ".");
        guide.usual().of(layout.orElseThrow(), column).ifPresent(lines::add);
        if (column.kind().isFigure() && !column.unit().isShare()) {
            lines.add("Unit: " + column.unit().in("money") + ".");
        }
        guide.standIns()
                .map(standIns -> standIns.of(layout.orElseThrow(), column))
                .filter(said -> !said.isEmpty())
                .ifPresent(lines::add);
        if (!column.firstExample().isEmpty()) {
            lines.add("For instance: " + column.firstExample());
        }
        return String.join("\n", lines);
    }

    private void input(int row, int column, Content content) {
        CellLook look = TemplateLooks.input(content);
        if (content instanceof Content.Text text) {
            book.text(sheet, row, column, text.text(), look);
            return;
        }
        XSSFCell cell = book.cell(sheet, row, column, look);
        if (content instanceof Content.Amount amount) {
            cell.setCellValue(amount.amount());
        } else if (content instanceof Content.Moment moment) {
            cell.setCellValue(moment.at());
        } else if (content instanceof Content.Truth truth) {
            cell.setCellValue(truth.is());
        } else if (content instanceof Content.Fault fault) {
            cell.setCellErrorValue(FormulaError.forString(fault.name()));
        }
    }

    private Optional<Column> setting(String heading) {
        return layout.flatMap(found -> found.find(heading));
    }

    private int keys() {
        return layout.map(found -> found.keys().size()).orElse(0);
    }
}
