package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.ScanResult;
import org.counterweigh.excel.workbook.Sheet;

/** Holds the two ways to the cells of a sheet against each other: asked for one by one, and passed over once. */
final class Agreement {

    private Agreement() {}

    static void check(Sheet sheet) {
        ScanResult<Compared> scan = sheet.scan(() -> new Compared(sheet), Progress.SILENT);

        assertThat(scan).isInstanceOf(ScanResult.Whole.class);
        Set<Address> passed = ((ScanResult.Whole<Compared>) scan).sink().passed;
        for (int row = 0; row <= sheet.lastRow(); row++) {
            for (int column = 0; column <= sheet.lastColumn(row); column++) {
                Cell cell = sheet.cell(new Address(row, column));
                assertThat(cell.isBlank() || passed.contains(cell.address())).isTrue();
            }
        }
    }

    private static final class Compared implements CellSink {

        private final Sheet sheet;
        private final Set<Address> passed = new HashSet<>();

        Compared(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(int row, boolean hidden) {
            assertThat(hidden).isEqualTo(sheet.isRowHidden(row));
        }

        @Override
        public void cell(ScannedCell scanned) {
            var address = new Address(scanned.row(), scanned.column());
            assertThat(passed.add(address)).isTrue();
            compare(scanned, sheet.cell(address).content());
        }

        private static void compare(ScannedCell scanned, Content content) {
            if (!scanned.hasValue()) {
                assertThat(content.isSound()).isEqualTo(!scanned.isFormula());
            } else if (content instanceof Content.Amount amount) {
                assertThat(scanned.type()).isEqualTo(ScannedCell.Type.NUMBER);
                assertThat(scanned.number()).isEqualTo(amount.amount());
            } else if (content instanceof Content.Text text) {
                assertThat(scanned.type()).isEqualTo(ScannedCell.Type.TEXT);
                assertThat(scanned.text()).isEqualTo(text.text());
            } else if (content instanceof Content.Truth) {
                assertThat(scanned.type()).isEqualTo(ScannedCell.Type.TRUTH);
            } else if (content instanceof Content.Fault fault) {
                assertThat(scanned.type()).isEqualTo(ScannedCell.Type.FAULT);
                assertThat(scanned.text().strip()).isEqualTo(fault.name());
            } else if (content instanceof Content.Moment moment && scanned.type() == ScannedCell.Type.NUMBER) {
                assertThat(LocalDate.ofEpochDay(scanned.epochDay()))
                        .isEqualTo(moment.at().toLocalDate());
            } else if (content instanceof Content.Blank) {
                assertThat(scanned.text()).isBlank();
            }
        }
    }
}
