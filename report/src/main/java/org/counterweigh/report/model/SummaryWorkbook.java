package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the league table of a whole batch: one row a firm, values only.
 *
 * @param columns words first, amounts next
 * @param <F> what is known of a firm
 */
public record SummaryWorkbook<F>(SheetColours palette, List<Column<F>> columns) {

    public SummaryWorkbook {
        columns = List.copyOf(columns);
    }

    /** A heading, and what stands under it for each firm. */
    public record Column<F>(String heading, boolean isWords, Cell<F> cell) {

        public static <F> Column<F> words(String heading, Function<F, String> words) {
            return text(heading, Look.LABEL, words);
        }

        /** Words that matter less. */
        public static <F> Column<F> note(String heading, Function<F, String> words) {
            return text(heading, Look.NOTE, words);
        }

        private static <F> Column<F> text(String heading, Look look, Function<F, String> words) {
            return new Column<>(
                    heading, true, (frame, row, column, firm) -> frame.text(row, column, look, words.apply(firm)));
        }

        /** Whole money; the cell stays empty where there is none. */
        public static <F> Column<F> amount(String heading, Function<F, OptionalDouble> amount) {
            return amount(heading, Formats.WHOLE, amount);
        }

        public static <F> Column<F> amount(String heading, String format, Function<F, OptionalDouble> amount) {
            return new Column<>(
                    heading,
                    false,
                    (frame, row, column, firm) -> amount.apply(firm)
                            .ifPresent(given -> frame.amount(row, column, Look.AMOUNT, format, given)));
        }

        public static <F> Column<F> count(String heading, ToLongFunction<F> count) {
            return amount(heading, firm -> OptionalDouble.of(count.applyAsLong(firm)));
        }
    }

    /** Writes the cell of one firm. */
    interface Cell<F> {
        void write(Frame frame, XSSFRow row, int column, F firm);
    }

    /** The file of the table; the same firms on the same date give the same bytes. */
    public byte[] bytes(String title, LocalDate date, List<F> firms) {
        var workbook = new XSSFWorkbook();
        Theme.put(workbook, palette);
        int words = (int) columns.stream().filter(Column::isWords).count();
        var headings = new Headings(columns.stream().map(Column::heading).toList(), words, columns.size());
        var frame = new Frame(workbook, "Summary", new Styles(workbook, palette), headings);
        for (F firm : firms) {
            var row = frame.nextRow();
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).cell().write(frame, row, column, firm);
            }
            frame.rule(row);
        }
        frame.dress(title, firms.size() + " workbooks · " + date, palette.brand());
        frame.paper(title, "");
        int last = Frame.HEADING_ROW + firms.size();
        frame.sheet().setAutoFilter(new CellRangeAddress(Frame.HEADING_ROW, last, 0, columns.size() - 1));
        return WorkbookFile.bytes(workbook, title, date);
    }
}
