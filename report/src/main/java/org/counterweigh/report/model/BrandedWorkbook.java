package org.counterweigh.report.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.report.model.SheetColumn.Heading;
import org.counterweigh.templates.Brand.Palette;

/** A workbook in the brand's colours, which are its theme too, so that what people add to it matches. */
final class BrandedWorkbook {

    private static final String THEME = "/xl/theme/theme1.xml";

    private final Palette colours;
    private final StyledWorkbook kit;

    BrandedWorkbook(Palette colours) {
        this.colours = colours;
        this.kit = new StyledWorkbook(CellRole.AMOUNT.in(colours));
        // Parsing each formula again takes longer than all else; judges read them all
        kit.poi().setCellFormulaValidation(false);
        putTheme();
    }

    Palette colours() {
        return colours;
    }

    BrandedSheet sheet(String name, List<Heading> headings) {
        return new BrandedSheet(kit, colours, kit.sheet(name), headings);
    }

    /** Gives a stretch of cells a name for formulas. */
    void name(String name, String range) {
        var defined = kit.poi().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(range);
    }

    /** The file, the same whenever and wherever it is written. */
    byte[] bytes(String title, LocalDate date) {
        var bytes = new ByteArrayOutputStream();
        try {
            kit.write(bytes, title, date);
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private void putTheme() {
        var xml = template()
                .replace("{ink}", hex(colours.ink()))
                .replace("{brand}", hex(colours.accent()))
                .replace("{accent}", hex(colours.accent()))
                .replace("{band}", hex(colours.zebra()))
                .replace("{muted}", hex(colours.muted()))
                .replace("{good}", hex(CellRole.GOOD))
                .replace("{bad}", hex(colours.orange()))
                .replace("{font}", StyledWorkbook.FONT);
        var workbook = kit.poi();
        try {
            var name = PackagingURIHelper.createPartName(THEME);
            var part = workbook.getPackage().createPart(name, XSSFRelation.THEME.getContentType());
            try (var out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            workbook.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("The theme has no place in the workbook", e);
        }
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
