package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.excel.cells.Address;
import org.counterweigh.excel.cells.Content;
import org.counterweigh.excel.cells.Scan;
import org.counterweigh.excel.cells.Sheet;
import org.counterweigh.excel.scan.CellSink;
import org.counterweigh.excel.scan.Progress;
import org.counterweigh.excel.scan.ScannedCell;

/** Holds the two ways to the cells of a sheet against each other: asked for one by one, and passed over once. */
final class Agreement {

    private Agreement() {}

    static void check(Sheet sheet) {
        Map<String, String> asked = new TreeMap<>();
        for (int row = 0; row <= sheet.lastRow(); row++) {
            for (int column = 0; column <= sheet.lastColumn(row); column++) {
                Content content = sheet.cell(new Address(row, column)).content();
                if (!(content instanceof Content.Blank)) {
                    asked.put(new Address(row, column).toString(), told(content));
                }
            }
        }
        Scan<Kept> scan = sheet.scan(Kept::new, Progress.SILENT);
        assertThat(scan).isInstanceOf(Scan.Whole.class);
        assertThat(((Scan.Whole<Kept>) scan).sink().cells).isEqualTo(asked);
    }

    private static String told(Content content) {
        if (content instanceof Content.Amount amount) {
            return Double.isFinite(amount.amount()) ? "number " + amount.amount() : "damaged";
        }
        if (content instanceof Content.Text text) {
            return "text " + text.text();
        }
        if (content instanceof Content.Truth truth) {
            return "truth " + truth.is();
        }
        if (content instanceof Content.Fault fault) {
            return "fault " + fault.name();
        }
        if (content instanceof Content.Uncalculated) {
            return "uncalculated";
        }
        return content instanceof Content.Moment moment ? "day " + moment.at().toLocalDate() : "damaged";
    }

    private static final class Kept implements CellSink {

        private final Map<String, String> cells = new TreeMap<>();

        @Override
        public void row(int row, boolean hidden) {}

        @Override
        public void cell(ScannedCell cell) {
            String told = told(cell);
            if (!told.equals("text ")) {
                cells.put(new Address(cell.row(), cell.column()).toString(), told);
            }
        }

        private static String told(ScannedCell cell) {
            if (!cell.hasValue()) {
                return cell.isFormula() ? "uncalculated" : "text ";
            }
            return switch (cell.type()) {
                case NUMBER -> number(cell);
                case TEXT -> "text " + (cell.text().isBlank() ? "" : cell.text());
                case TRUTH -> "truth " + (cell.number() != 0);
                case FAULT -> "fault " + cell.text();
                case DATE -> "day " + java.time.LocalDate.ofEpochDay(cell.epochDay());
                case DAMAGED -> "damaged";
            };
        }

        private static String number(ScannedCell cell) {
            if (!Double.isFinite(cell.number())) {
                return "damaged";
            }
            return switch (cell.format()) {
                case NUMBER, PERCENT -> "number " + cell.number();
                case DATE, TIME -> "day " + java.time.LocalDate.ofEpochDay(cell.epochDay());
            };
        }
    }
}
