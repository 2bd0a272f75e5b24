package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.counterweigh.report.document.Document;

/** What a file says of itself, as archives (PDF/A-3a) and screen readers (PDF/UA-1) ask for it. */
record ArchiveMetadata(PDDocument file, Document document) {

    private static final String CREATOR = "Counterweigh";

    void write() throws IOException {
        file.setVersion(1.7f);
        file.setDocumentId(identity());
        information();

        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(document.particulars().language().toLanguageTag());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        // one range from the first page on, numbered as at the foot of the pages
        catalog.setPageLabels(new PDPageLabels(file));
        catalog.getCOSObject().setItem(COSName.METADATA, metadata());
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, colours());
        new AttachedFiles(file, midnight()).write(document.attachments());
    }

    /** From words alone: the hash of a whole record differs from one run to the next. */
    private long identity() {
        String words = String.join(
                "|",
                document.firm(),
                document.title(),
                document.particulars().digest(),
                document.particulars().date().toString());
        return words.hashCode();
    }

    private void information() {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title());
        about.setAuthor(document.particulars().preparedBy());
        about.setSubject(document.particulars().subject());
        about.setCreator(CREATOR);
        about.setCreationDate(midnight());
        about.setModificationDate(midnight());
        file.setDocumentInformation(about);
    }

    private String title() {
        return document.title() + " – " + document.firm();
    }

    private Calendar midnight() {
        LocalDate date = document.particulars().date();
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }

    private COSStream metadata() throws IOException {
        String text = xmp(
                title(),
                document.particulars().preparedBy(),
                document.particulars().subject(),
                document.particulars().date());
        COSStream stream = stream(text.getBytes(StandardCharsets.UTF_8));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    /** In XMP, in a fixed order and without padding, so that it is the same each time. */
    static String xmp(String title, String author, String subject, LocalDate date) {
        return new String(resource("xmp.xml"), StandardCharsets.UTF_8)
                .replace("{creator}", CREATOR)
                .replace("{date}", date.toString())
                .replace("{title}", escaped(title))
                .replace("{author}", escaped(author))
                .replace("{subject}", escaped(subject));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(allowed(letter) ? letter : ' ');
            }
        });
        return escaped.toString();
    }

    /** XML has no way to write most control characters, nor half a pair. */
    private static boolean allowed(int letter) {
        return letter >= ' ' && letter != 0xFFFE && letter != 0xFFFF && (letter < 0xD800 || letter > 0xDFFF);
    }

    /**
     * The report's colours are sRGB. Written by hand: PDFBox's own output intent runs the profile through Java's colour
     * engine, which changes it; and the profile that comes with Java differs from one version to the next.
     */
    private COSArray colours() throws IOException {
        COSStream profile = stream(resource("srgb.icc"));
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    static byte[] resource(String name) {
        try (InputStream in = ArchiveMetadata.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
