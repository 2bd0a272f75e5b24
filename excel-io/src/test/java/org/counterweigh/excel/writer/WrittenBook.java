package org.counterweigh.excel.writer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.writer.SheetHead.Column;

/** A workbook of one sheet for the tests of this package, written and opened again by POI. */
final class WrittenBook {

    static final CellLook PLAIN = CellLook.of(0x102030);
    static final SheetName SHEET = new SheetName("Sheet");
    static final SheetHead HEAD = SheetHead.of(List.of(new Column(0, 20)));

    private static final String THEME =
            "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Plain\"/>";

    private WrittenBook() {}

    static WorkbookWriter writer(ByteArrayOutputStream out) throws IOException {
        var properties = new DocumentProperties("Costs & benefits", "Counterweigh", LocalDate.of(2026, 9, 30));
        return new WorkbookWriter(out, properties, THEME, PLAIN.lettering());
    }

    static byte[] bytes(SheetHead head, WorkbookWriter.Rows rows) {
        var out = new ByteArrayOutputStream();
        try {
            var book = writer(out);
            book.add(SHEET);
            book.write(SHEET, head, rows);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook read(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook written(WorkbookWriter.Rows rows) {
        return read(bytes(HEAD, rows));
    }

    /** The XML of every part by its name. */
    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
