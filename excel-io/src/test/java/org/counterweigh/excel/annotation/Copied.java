package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.workbook.PoiSettings;
import org.counterweigh.findings.Finding;

/** A marked copy, as its bytes, its parts, and as another library opens it. */
final class Copied {

    private final byte[] bytes;

    private Copied(byte[] bytes) {
        this.bytes = bytes;
    }

    static Copied of(Path workbook, List<Finding> findings) {
        var out = new ByteArrayOutputStream();
        try {
            assertThat(new AnnotatedCopy(workbook).write(findings, out)).isEmpty();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return new Copied(out.toByteArray());
    }

    static String refusal(Path workbook, List<Finding> findings) {
        try {
            return new AnnotatedCopy(workbook)
                    .write(findings, new ByteArrayOutputStream())
                    .orElseThrow();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** The text of a part. */
    String text(String part) {
        return new String(Objects.requireNonNull(parts().get(part), part), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts;
    }

    static Map<String, byte[]> parts(Path workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts;
    }

    XSSFWorkbook open() {
        PoiSettings.apply();
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The cell of a workbook, by a place such as {@code Roles!C4}. */
    static XSSFCell cell(XSSFWorkbook book, String place) {
        int mark = place.lastIndexOf('!');
        XSSFSheet sheet = Objects.requireNonNull(book.getSheet(place.substring(0, mark)), place);
        var at = new org.apache.poi.ss.util.CellReference(place.substring(mark + 1));
        XSSFRow row = Objects.requireNonNull(sheet.getRow(at.getRow()), place);
        return Objects.requireNonNull(row.getCell(at.getCol()), place);
    }

    /** The comment at a place; empty where there is none. */
    static String comment(XSSFWorkbook book, String place) {
        int mark = place.lastIndexOf('!');
        var comment = Objects.requireNonNull(book.getSheet(place.substring(0, mark)), place)
                .getCellComment(new org.apache.poi.ss.util.CellAddress(place.substring(mark + 1)));
        return comment == null ? "" : comment.getString().getString();
    }

    /** The colour that fills the cell, as red, green, blue; empty where none does. */
    static String fill(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour == null || colour.getARGBHex() == null
                ? ""
                : colour.getARGBHex().substring(2);
    }
}
