package org.counterweigh.report.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives a workbook the brand's colours and font as its theme, so that what people add to it matches. */
final class Theme {

    private static final String PART = "/xl/theme/theme1.xml";

    private Theme() {}

    static void put(XSSFWorkbook workbook, SheetColours palette) {
        var xml = template()
                .replace("{ink}", hex(palette.ink()))
                .replace("{brand}", hex(palette.brand()))
                .replace("{accent}", hex(palette.accent()))
                .replace("{band}", hex(palette.band()))
                .replace("{muted}", hex(palette.muted()))
                .replace("{good}", hex(palette.good()))
                .replace("{bad}", hex(palette.bad()))
                .replace("{font}", Styles.FONT);
        try {
            var name = PackagingURIHelper.createPartName(PART);
            var part = workbook.getPackage().createPart(name, XSSFRelation.THEME.getContentType());
            try (var out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            workbook.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The theme has no place in the workbook", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The theme could not be written", e);
        }
    }

    private static String template() {
        try (var in = Theme.class.getResourceAsStream("theme.xml")) {
            if (in == null) {
                throw new IllegalStateException("theme.xml is missing beside " + Theme.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("theme.xml could not be read", e);
        }
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
