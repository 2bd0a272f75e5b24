package org.counterweigh.excel.annotation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.counterweigh.excel.template.FindingsTable;
import org.counterweigh.excel.xml.Decoded;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.findings.Finding;

/**
 * A copy of a workbook in which every finding is marked at its cell and listed on a first sheet; all else stays as it is. What
 * could run when it is opened is left out.
 */
public final class AnnotatedCopy {

    private static final String SHEET = "Findings";

    private final Path workbook;

    public AnnotatedCopy(Path workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes the copy; the same workbook and findings give the same bytes.
     *
     * @return a sentence where no copy can be made; what was written until then is of no use
     * @throws IOException where the copy cannot be written; never for what is wrong with the workbook
     */
    public Optional<String> write(List<Finding> findings, OutputStream out) throws IOException {
        try (var source = new SourceParts(workbook)) {
            write(source, findings, out);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of("No marked copy could be made. " + refused.sentence());
        }
    }

    private void write(SourceParts source, List<Finding> findings, OutputStream out) throws IOException {
        var changes = new Changes(source);
        var book = new BookPart(changes);
        String stylesPart = stylesPart(book, changes);
        var styles = new MarkedStyles(stylesPart, changes.take(stylesPart));
        Map<String, SheetMarker> sheets = sheets(source, book, changes, styles, new Marks(findings, book));
        addFindings(book, changes, styles, findings);
        ActiveContent.disarm(book, changes);

        var zip = new CopyZip(out);
        copy(source, changes.all(book.name()), sheets, changes, zip);
        // The looks come last: only now is it known which are needed.
        zip.write(stylesPart, styles.text());
        zip.finish();
    }

    /** The part with the looks of cells; a workbook without one gets it. */
    private static String stylesPart(BookPart book, Changes changes) throws IOException {
        Relations relations = changes.relations(book.name());
        Optional<String> own = relations.byType("styles");
        if (own.isPresent()) {
            return own.get();
        }
        String added = changes.add("xl/stylesFindings", ".xml", "styles", MarkedStyles.blank(book.namespace()));
        relations.add(book.relation("styles"), added);
        return added;
    }

    /** What writes the sheets that change, by the key of their parts. */
    private static Map<String, SheetMarker> sheets(
            SourceParts source, BookPart book, Changes changes, MarkedStyles styles, Marks marks) throws IOException {
        Map<String, SheetMarker> sheets = new HashMap<>();
        int number = 0;
        for (BookPart.BookSheet sheet : book.sheets()) {
            number++;
            boolean changed = sheet.hasCells()
                    && !(marks.on(sheet.name()).isEmpty()
                            && changes.relations(sheet.part()).cut().isEmpty());
            if (changed || (sheet.hasCells() && isArmed(source, sheet.part()))) {
                var marked = new MarkedSheet(book, sheet.part(), changes);
                sheets.put(Archive.key(sheet.part()), marked.prepare(marks.on(sheet.name()), source, styles, number));
            }
        }
        return sheets;
    }

    private static boolean isArmed(SourceParts source, String part) throws IOException {
        try (Reader in = Decoded.reader(source.open(part))) {
            return DisarmedMarkup.isNeeded(in, part);
        }
    }

    private void addFindings(BookPart book, Changes changes, MarkedStyles styles, List<Finding> findings)
            throws IOException {
        var table = new FindingsTable(String.valueOf(workbook.getFileName()), findings);
        var sheet = new FindingsListing(book.freshName(SHEET), table, book);
        String part = changes.add("xl/worksheets/findings", ".xml", "worksheet", sheet.text(book.namespace(), styles));
        String id = changes.relations(book.name()).add(book.relation("worksheet"), part);
        changes.put(book.name(), book.withFirstSheet(sheet, id));
    }

    private static void copy(
            SourceParts source,
            Map<String, Changes.Text> texts,
            Map<String, SheetMarker> sheets,
            Changes changes,
            CopyZip zip)
            throws IOException {
        for (String name : source.names()) {
            String key = Archive.key(name);
            Changes.Text text = texts.remove(key);
            SheetMarker marker = sheets.get(key);
            if (text != null) {
                zip.write(name, text.text());
            } else if (marker != null) {
                mark(source, name, marker, zip);
            } else if (changes.isCopied(name)) {
                zip.begin(name);
                try (InputStream in = source.open(name)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        for (Changes.Text added : texts.values()) {
            zip.write(added.name(), added.text());
        }
    }

    private static void mark(SourceParts source, String part, SheetMarker marker, CopyZip zip) throws IOException {
        zip.begin(part);
        try (Reader in = Decoded.reader(source.open(part))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
            marker.copy(new DisarmedMarkup(in, part), out);
            out.flush();
        }
        zip.closeEntry();
    }

    /** A zip whose entries carry no time of day, so that the same content is the same bytes. */
    private static final class CopyZip extends ZipOutputStream {

        /** 1 January 1980, the first day a zip can tell, on the clock of no zone. */
        private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

        /** Packs a sheet of numbers in two fifths of the usual time, for a sixth more bytes. */
        private static final int LEVEL = 3;

        CopyZip(OutputStream out) {
            super(out);
            setLevel(LEVEL);
        }

        void begin(String name) throws IOException {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(FIRST_DAY);
            putNextEntry(entry);
        }

        void write(String name, String text) throws IOException {
            begin(name);
            write(text.getBytes(StandardCharsets.UTF_8));
            closeEntry();
        }
    }
}
