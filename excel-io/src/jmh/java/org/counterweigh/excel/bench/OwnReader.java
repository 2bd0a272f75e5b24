package org.counterweigh.excel.bench;

import java.nio.file.Path;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.ScanResult;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;

/** Counterweigh's own reader, by the sink it passes cells to. */
final class OwnReader implements SumReader, TallyReader {

    private final Months months = new Months();

    @Override
    public Groups sums(Path workbook) {
        try (Workbook book = open(workbook)) {
            return whole(book.sheets().get(0).scan(() -> new EntrySums(months), Progress.SILENT))
                    .groups();
        }
    }

    @Override
    public Tally tally(Path workbook) {
        Tally tally = Tally.NOTHING;
        try (Workbook book = open(workbook)) {
            for (Sheet sheet : book.sheets()) {
                tally = tally.plus(
                        whole(sheet.scan(CellTally::new, Progress.SILENT)).tally());
            }
        }
        return tally;
    }

    private static Workbook open(Path file) {
        if (WorkbookFile.open(file) instanceof Opening.Opened opened) {
            return opened.workbook();
        }
        throw new IllegalStateException("Cannot be opened: " + file);
    }

    private static <S extends CellSink> S whole(ScanResult<S> scan) {
        if (scan instanceof ScanResult.Whole<S> whole) {
            return whole.sink();
        }
        throw new IllegalStateException(scan.toString());
    }

    /** Adds up numbers and counts texts. */
    private static final class CellTally implements CellSink {

        private double sum;
        private long numbers;
        private long texts;

        @Override
        public void row(int row, boolean hidden) {
            // Every row counts alike.
        }

        @Override
        public void cell(ScannedCell cell) {
            if (cell.type() == ScannedCell.Type.NUMBER) {
                sum += cell.number();
                numbers++;
            } else if (!cell.text().isEmpty()) {
                texts++;
            }
        }

        Tally tally() {
            return new Tally(sum, numbers, texts);
        }
    }
}
