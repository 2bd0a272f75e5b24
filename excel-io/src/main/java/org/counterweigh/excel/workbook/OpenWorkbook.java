package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.scanner.CellFormats;
import org.counterweigh.excel.scanner.DateSystem;
import org.counterweigh.excel.scanner.Lookups;
import org.counterweigh.excel.scanner.SharedTexts;
import org.counterweigh.excel.scanner.SheetPart;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Bytes;
import org.counterweigh.excel.zip.PartStream;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.excel.zip.ZipPart;
import org.jspecify.annotations.Nullable;

/** A workbook whose list is known, and whose sheets are unpacked when first looked at. */
final class OpenWorkbook implements Workbook, Lookups {

    private static final long LARGEST_STYLES = 32 << 20;
    private static final long LARGEST_PROPERTIES = 1 << 20;
    private static final long LARGEST_TEXTS = 256 << 20;

    private final Archive archive;
    private final Contents contents;
    private final Relationships relationships;
    private final CellFormats formats;
    private final List<Sheet> sheets;
    private @Nullable SharedTexts texts;
    private final List<ForeignContent> foreign;

    private OpenWorkbook(Archive archive) throws IOException {
        this.archive = archive;
        String main = mainPart(archive);
        this.contents = Contents.of(archive, main);
        this.relationships = Relationships.of(archive, main);
        this.formats = readFormats();
        if (contents.sheets().isEmpty()) {
            throw Refusal.damaged("it lists no sheet");
        }
        this.sheets = contents.sheets().stream()
                .filter(this::hasCells)
                .map(entry -> new Sheet(this, entry))
                .toList();
        this.foreign = new ArrayList<>(ForeignContent.in(archive, relationships));
        foreign.addAll(contents.hiddenNames());
    }

    /** Opens what the bytes hold; they are closed with it, or at once where it is refused. */
    static OpenWorkbook open(Bytes bytes) throws IOException {
        Archive archive = Archive.open(bytes);
        try {
            return new OpenWorkbook(archive);
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    private static String mainPart(Archive archive) throws IOException {
        String main = Relationships.of(archive, "").target("officeDocument").orElse("xl/workbook.xml");
        if (main.endsWith(".bin") || archive.part("xl/workbook.bin").isPresent()) {
            throw new Refusal("The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.");
        }
        if (archive.part("content.xml").isPresent() && archive.part("mimetype").isPresent()) {
            throw new Refusal("The file is an OpenDocument file (.ods or alike). Open it in its program and save it as"
                    + " .xlsx.");
        }
        if (archive.part(main).isEmpty()
                || archive.part("word/document.xml").isPresent()
                || archive.part("ppt/presentation.xml").isPresent()) {
            throw new Refusal("The file is not an Excel workbook, though it is packed like one."
                    + " Open it in Excel and save it as .xlsx.");
        }
        return main;
    }

    private CellFormats readFormats() throws IOException {
        Optional<ZipPart> part = relationships.target("styles").flatMap(archive::part);
        // Where styles are promised and missing, only the plainest style can be taken at its word.
        if (part.isEmpty()) {
            return CellFormats.NONE;
        }
        if (part.get().size() > LARGEST_STYLES) {
            throw new Refusal(
                    "The styles of the workbook unpack to more than 32 MB; it is damaged or was tampered with.");
        }
        try (PartStream stream = archive.open(part.get())) {
            return CellFormats.read(stream);
        }
    }

    private SharedTexts sharedTexts() throws IOException {
        Optional<ZipPart> part = relationships.target("sharedStrings").flatMap(archive::part);
        if (part.isEmpty()) {
            return SharedTexts.NONE;
        }
        long size = part.get().size();
        long most = Math.min(LARGEST_TEXTS, Runtime.getRuntime().maxMemory() / 3);
        if (size > most) {
            throw new Refusal("The texts of the workbook unpack to " + (size >> 20) + " MB; up to " + (most >> 20)
                    + " MB are read. Take out sheets and columns that are not needed.");
        }
        try (PartStream stream = archive.open(part.get())) {
            return SharedTexts.of(stream, (int) size);
        }
    }

    /** Charts and the like have none. */
    private boolean hasCells(Contents.Entry sheet) {
        return relationships
                .byId(sheet.relationship())
                .map(found -> found.kind().isEmpty() || found.kind().equals("worksheet"))
                .orElse(true);
    }

    /** Those that hold cells, in the order of their tabs. */
    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The cells of a sheet; a {@link Refusal} where the file has lost them. */
    SheetPart cells(Contents.Entry sheet) throws IOException {
        return new SheetPart(archive, part(sheet), this);
    }

    private ZipPart part(Contents.Entry sheet) throws Refusal {
        return relationships
                .byId(sheet.relationship())
                .filter(found -> !found.external())
                .flatMap(found -> archive.part(found.target()))
                .orElseThrow(() -> Refusal.damaged("the cells of the sheet are missing"));
    }

    /** The tables of a sheet, by the identifiers that it gives. */
    List<ListObject> tables(Contents.Entry sheet, List<String> identifiers) throws IOException {
        return identifiers.isEmpty()
                ? List.of()
                : ListObject.all(archive, Relationships.of(archive, part(sheet).name()), identifiers);
    }

    /** They are unpacked once, when a first cell asks for them. */
    @Override
    public SharedTexts texts() throws IOException {
        if (texts == null) {
            texts = sharedTexts();
        }
        return texts;
    }

    @Override
    public CellFormats formats() {
        return formats;
    }

    @Override
    public DateSystem dates() {
        return contents.dates();
    }

    @Override
    public List<DefinedName> names() {
        return contents.names();
    }

    @Override
    public List<ForeignContent> foreignContent() {
        return foreign;
    }

    @Override
    public Calculation calculation() {
        return contents.calculation();
    }

    @Override
    public String application() {
        try {
            return Relationships.of(archive, "")
                    .target("extended-properties")
                    .or(() -> Optional.of("docProps/app.xml"))
                    .flatMap(archive::part)
                    .map(this::application)
                    .orElse("");
        } catch (IOException unreadable) {
            // Whoever wrote it cannot be trusted on its account.
            return "";
        }
    }

    private String application(ZipPart properties) {
        if (properties.size() > LARGEST_PROPERTIES) {
            return "";
        }
        try (PartStream stream = archive.open(properties);
                var elements = new Elements(stream)) {
            while (elements.next()) {
                if (elements.name().equals("Application")) {
                    return elements.text().strip();
                }
            }
            return "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException ignored) {
            // Nothing was written, so nothing can be lost.
        }
    }
}
