package org.counterweigh.excel.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file around the parts of a workbook, which says what kind each is; the same parts give the same bytes. */
final class PackageZip {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final String SHEET_KIND = KIND + "spreadsheetml.";
    private static final String PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";

    /** A day without a zone: one before February 1980 would be kept with the clock of this computer beside it. */
    private static final LocalDateTime STEADY = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Half the work of the usual 6 for a tenth more bytes. */
    private static final int LEVEL = 4;

    private final ZipOutputStream zip;
    private final XmlPart open;
    private final Map<String, String> kinds = new LinkedHashMap<>();

    /** What a part is to whoever opens the file. */
    enum Kind {
        /** Told from the others by the ending of its name. */
        BY_ENDING(""),
        WORKBOOK(SHEET_KIND + "sheet.main+xml"),
        SHEET(SHEET_KIND + "worksheet+xml"),
        STYLES(SHEET_KIND + "styles+xml"),
        SHARED_TEXTS(SHEET_KIND + "sharedStrings+xml"),
        THEME(KIND + "theme+xml"),
        DRAWING(KIND + "drawing+xml"),
        CHART(KIND + "drawingml.chart+xml"),
        APPLICATION(KIND + "extended-properties+xml"),
        PROPERTIES(PackageZip.PROPERTIES);

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    PackageZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        this.open = new XmlPart(zip);
    }

    /** Begins a part; the one before must be closed. */
    XmlPart begin(String name, Kind kind) throws IOException {
        if (!kind.name.isEmpty()) {
            kinds.put(name, kind.name);
        }
        var entry = new ZipEntry(name);
        entry.setTimeLocal(STEADY);
        zip.putNextEntry(entry);
        return open;
    }

    void close() throws IOException {
        open.flush();
        zip.closeEntry();
    }

    /** Ends the file, not the stream below it. */
    void finish() throws IOException {
        XmlPart types = begin("[Content_Types].xml", Kind.BY_ENDING)
                .raw(XmlPart.HEAD)
                .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .raw("<Default Extension=\"rels\" ContentType=")
                .raw("\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (Map.Entry<String, String> part : kinds.entrySet()) {
            types.raw("<Override")
                    .attribute("PartName", "/" + part.getKey())
                    .attribute("ContentType", part.getValue())
                    .raw("/>");
        }
        types.raw("</Types>");
        close();
        zip.finish();
        zip.flush();
    }
}
