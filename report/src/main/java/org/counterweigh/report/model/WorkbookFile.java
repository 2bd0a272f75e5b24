package org.counterweigh.report.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as the bytes of its file, the same whenever and wherever it is written. */
final class WorkbookFile {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WorkbookFile() {}

    /** @param date what the file says of when it was made */
    static byte[] bytes(XSSFWorkbook workbook, String title, LocalDate date) {
        var properties = workbook.getProperties();
        var made = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setTitle(CellText.clean(title));
        properties.getCoreProperties().setCreator("Counterweigh");
        properties.getCoreProperties().setCreated(made);
        properties.getCoreProperties().setModified(made);
        properties.getExtendedProperties().setApplication("Counterweigh");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new TimelessZip(bytes)) {
            workbook.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** A zip whose entries do not tell when they were written. */
    private static final class TimelessZip extends ZipArchiveOutputStream {
        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(ENTRY_TIME);
            super.putArchiveEntry(entry);
        }
    }
}
