package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files cut short or with one byte wrong: whole and right, or told, and never some other figure. */
class DamagedFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_file_cut_anywhere_is_told() {
        byte[] whole = sample();
        for (int part = 0; part < 64; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 64);

            assertThat(Odd.refusal(Packed.in(folder, cut))).as("%d of 64", part).isNotBlank();
        }
        assertThat(Odd.refusal(Packed.in(folder, Arrays.copyOf(whole, whole.length - 1))))
                .isNotBlank();
    }

    @Test
    void a_file_with_any_one_byte_wrong_is_read_right_or_told() {
        assertNeverAnotherFigure(sample(), 0xFF);
    }

    @Test
    @Tag("judges")
    void a_file_with_any_one_bit_wrong_is_read_right_or_told() {
        for (int bit = 0; bit < 8; bit++) {
            assertNeverAnotherFigure(sample(), 1 << bit);
        }
    }

    @Test
    @Tag("judges")
    void a_file_with_any_one_byte_wrong_is_read_right_or_told_where_sizes_follow_the_bytes() {
        assertNeverAnotherFigure(packed().zip().descriptors().bytes(), 0xFF);
    }

    private void assertNeverAnotherFigure(byte[] whole, int bits) {
        Map<String, String> right = cells(whole).orElseThrow();
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) bits;
            int place = at;
            cells(flipped)
                    .ifPresent(cells -> assertThat(cells)
                            .as("byte %d, bits %x", place, bits)
                            .isEqualTo(right));
        }
    }

    /** The cells of the file; none where it tells of damage. */
    private Optional<Map<String, String>> cells(byte[] bytes) {
        Opening opening = WorkbookFile.open(Packed.in(folder, bytes));
        if (opening instanceof Opening.Unreadable) {
            return Optional.empty();
        }
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            Map<String, String> cells = new TreeMap<>();
            for (Sheet sheet : workbook.sheets()) {
                if (sheet.complaint().isPresent()) {
                    return Optional.empty();
                }
                for (int row = 0; row <= sheet.lastRow(); row++) {
                    for (int column = 0; column <= sheet.lastColumn(row); column++) {
                        var cell = sheet.cell(new Address(row, column));
                        if (!cell.content().isSound()) {
                            return Optional.empty();
                        }
                        cells.put(sheet.name() + cell.address(), cell.content().toString());
                    }
                }
            }
            return Optional.of(cells);
        }
    }

    private static byte[] sample() {
        return packed().bytes();
    }

    private static Packed packed() {
        return Packed.ordinary()
                .formats("yyyy-mm-dd", "0%")
                .texts("<t>Paralegal</t>", "<r><t>Senior </t></r><r><t>associate</t></r>")
                .rows(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>60000</v></c><c r=\"C1\" s=\"2\"><v>0.25</v></c>"
                                + "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><f>B1*2</f><v>120000</v></c>"
                                + "<c r=\"C2\" s=\"1\"><v>46112</v></c></row>");
    }
}
