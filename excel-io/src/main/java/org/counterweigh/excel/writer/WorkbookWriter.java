package org.counterweigh.excel.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweigh.excel.style.CellLook.Lettering;
import org.counterweigh.excel.writer.PackageZip.Kind;

/**
 * Writes a workbook into a stream: sheets in any order, one at a time, each into its place. The same calls give the same
 * bytes at any time and place.
 */
public final class WorkbookWriter {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String THEME = "theme/theme1.xml";
    private static final String STYLES = "styles.xml";
    private static final String TEXTS = "sharedStrings.xml";

    private final PackageZip zip;
    private final StyleTable styles;
    private final Drawings drawings;
    private final TextTable texts = new TextTable();
    private final DefinedNames names = new DefinedNames();
    private final List<SheetName> sheets = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> written = new HashSet<>();

    /** Writes the rows of one sheet, and what belongs to them. */
    @FunctionalInterface
    public interface Rows {
        void write(SheetWriter sheet) throws IOException;
    }

    /**
     * A workbook whose file begins here.
     *
     * @param out stays open
     * @param theme the XML of colours and letters that people find for what they add
     * @param normal the letters of cells without a look; column widths count their digits
     */
    public WorkbookWriter(OutputStream out, DocumentProperties properties, String theme, Lettering normal)
            throws IOException {
        this.zip = new PackageZip(out);
        this.styles = new StyleTable(normal);
        this.drawings = new Drawings(zip);
        var links = new Relationships();
        links.to(Relationships.Kind.WORKBOOK, "xl/workbook.xml");
        links.to(Relationships.Kind.PROPERTIES, "docProps/core.xml");
        links.to(Relationships.Kind.APPLICATION, "docProps/app.xml");
        links.write(zip.begin("_rels/.rels", Kind.BY_ENDING));
        zip.close();
        properties.writeCore(zip.begin("docProps/core.xml", Kind.PROPERTIES));
        zip.close();
        properties.writeApplication(zip.begin("docProps/app.xml", Kind.APPLICATION));
        zip.close();
        zip.begin("xl/" + THEME, Kind.THEME).markup(theme);
        zip.close();
    }

    /** Gives a sheet the next place among the tabs; it is written by and by. */
    public void add(SheetName sheet) {
        if (!taken.add(sheet.key())) {
            throw new IllegalArgumentException("There is a sheet of that name already: " + sheet.text());
        }
        sheets.add(sheet);
    }

    /** Writes a sheet that has its place. */
    public void write(SheetName sheet, SheetHead head, Rows rows) throws IOException {
        int place = sheets.indexOf(sheet);
        if (place < 0 || !written.add(place)) {
            throw new IllegalArgumentException("Has no place, or was written before: " + sheet.text());
        }
        XmlPart part = zip.begin("xl/" + file(place), Kind.SHEET);
        new SheetHeadXml(head).write(part, place == 0);
        part.raw("<sheetData>");
        var writer = new SheetWriter(part, styles, texts);
        rows.write(writer);
        SheetFoot foot = writer.end(head.page(), place);
        zip.close();
        if (!foot.relationships().isEmpty()) {
            foot.relationships()
                    .write(zip.begin("xl/worksheets/_rels/sheet" + (place + 1) + ".xml.rels", Kind.BY_ENDING));
            zip.close();
        }
        drawings.write(place, foot.charts());
        names.ofSheet(place, sheet, head.page(), foot);
    }

    private static String file(int place) {
        return "worksheets/sheet" + (place + 1) + ".xml";
    }

    /** Gives a stretch of cells a name for formulas. */
    public void name(String name, String refersTo) {
        names.add(name, refersTo);
    }

    /** Ends the file. */
    public void finish() throws IOException {
        if (sheets.isEmpty() || written.size() < sheets.size()) {
            throw new IllegalStateException("Sheets that were not written: " + (sheets.size() - written.size()));
        }
        styles.write(zip.begin("xl/" + STYLES, Kind.STYLES));
        zip.close();
        texts.write(zip.begin("xl/" + TEXTS, Kind.SHARED_TEXTS));
        zip.close();
        workbook();
        zip.finish();
    }

    private void workbook() throws IOException {
        var links = new Relationships();
        XmlPart part = zip.begin("xl/workbook.xml", Kind.WORKBOOK)
                .raw(XmlPart.HEAD)
                .raw("<workbook")
                .attribute("xmlns", MAIN)
                .attribute("xmlns:r", Relationships.OFFICE)
                .raw("><bookViews><workbookView/></bookViews><sheets>");
        for (int place = 0; place < sheets.size(); place++) {
            part.raw("<sheet")
                    .attribute("name", sheets.get(place).text())
                    .attribute("sheetId", place + 1)
                    .attribute("r:id", links.to(Relationships.Kind.SHEET, file(place)))
                    .raw("/>");
        }
        part.raw("</sheets>");
        names.write(part);
        part.raw("</workbook>");
        zip.close();
        links.to(Relationships.Kind.THEME, THEME);
        links.to(Relationships.Kind.STYLES, STYLES);
        links.to(Relationships.Kind.SHARED_TEXTS, TEXTS);
        links.write(zip.begin("xl/_rels/workbook.xml.rels", Kind.BY_ENDING));
        zip.close();
    }
}
