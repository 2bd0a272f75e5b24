package org.counterweigh.report.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.writer.DocumentProperties;
import org.counterweigh.excel.writer.SheetHead;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.excel.writer.WorkbookWriter;
import org.counterweigh.report.model.SheetColumn.Heading;
import org.counterweigh.templates.Brand.Palette;

/** A workbook in the brand's colours, which are its theme too, so that what people add to it matches. */
final class BrandedWorkbook {

    private static final String CREATOR = "Counterweigh";

    private record Dress(CellRole role, String format) {}

    private final Palette colours;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WorkbookWriter file;
    private final List<SheetName> sheets = new ArrayList<>();
    private final Map<Dress, CellLook> looks = new HashMap<>();

    BrandedWorkbook(Palette colours, String title, LocalDate date) {
        this.colours = colours;
        try {
            this.file = new WorkbookWriter(
                    bytes,
                    new DocumentProperties(title, CREATOR, date),
                    theme(colours),
                    CellRole.AMOUNT.in(colours).lettering());
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    Palette colours() {
        return colours;
    }

    /** The look of a role; the same one each time. */
    CellLook look(CellRole role) {
        return look(role, CellLook.GENERAL);
    }

    CellLook look(CellRole role, String format) {
        return looks.computeIfAbsent(
                new Dress(role, format), dress -> dress.role.in(colours).format(dress.format));
    }

    /** The next sheet, which is written when it is finished. */
    BrandedSheet sheet(String name, List<Heading> headings) {
        var sheet = new SheetName(name);
        file.add(sheet);
        sheets.add(sheet);
        return new BrandedSheet(this, sheet, headings);
    }

    /** Where a sheet stands among the tabs, from 0. */
    int place(SheetName sheet) {
        return sheets.indexOf(sheet);
    }

    void write(SheetName sheet, SheetHead head, WorkbookWriter.Rows rows) {
        try {
            file.write(sheet, head, rows);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Gives a stretch of cells a name for formulas. */
    void name(String name, String range) {
        file.name(name, range);
    }

    /** The file, the same whenever and wherever it is written. */
    byte[] bytes() {
        try {
            file.finish();
        } catch (IOException e) {
            throw unwritten(e);
        }
        return bytes.toByteArray();
    }

    private static UncheckedIOException unwritten(IOException e) {
        return new UncheckedIOException("A workbook could not be written to memory", e);
    }

    private static String theme(Palette colours) {
        return template()
                .replace("{ink}", hex(colours.ink()))
                .replace("{brand}", hex(colours.accent()))
                .replace("{accent}", hex(colours.accent()))
                .replace("{band}", hex(colours.zebra()))
                .replace("{muted}", hex(colours.muted()))
                .replace("{good}", hex(CellRole.GOOD))
                .replace("{bad}", hex(colours.orange()))
                .replace("{font}", CellLook.FONT);
    }

    private static String template() {
        try (InputStream in =
                Objects.requireNonNull(BrandedWorkbook.class.getResourceAsStream("theme.xml"), "theme.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("theme.xml could not be read", e);
        }
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
