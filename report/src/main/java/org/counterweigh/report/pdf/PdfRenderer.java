package org.counterweigh.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.counterweigh.report.page.Document;
import org.counterweigh.report.page.Look;
import org.counterweigh.report.page.Section;

/** Makes a PDF file of a document; the same document and look give the same bytes on any day and machine. */
public final class PdfRenderer {

    private final Look look;

    public PdfRenderer(Look look) {
        this.look = look;
    }

    /** Sets every block of the document; nothing is left out and nothing is clipped. */
    public Pdf render(Document document) {
        try (PDDocument file = new PDDocument()) {
            describe(file, document);
            Letters letters = new Letters(file, look.typeface());
            Sheets sheets = new Sheets(file, letters);
            Tag root = new Tag("Document");
            set(document, root, new Flow(sheets), letters);
            new Furniture(document, new Styles(look.palette()), letters).drawOn(sheets.all());
            sheets.close();
            new TagWriter(file).write(root);

            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return new Pdf(bytes.toByteArray(), file.getNumberOfPages(), letters.missing());
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
    }

    private void set(Document document, Tag root, Flow flow, Letters letters) {
        Styles styles = new Styles(look.palette());
        flow.place(new Masthead(styles, letters).slabs(document, root));
        for (Section section : document.sections()) {
            if (section.startsOnNewPage()) {
                flow.turn();
            }
            flow.place(new BlockSetter(styles, letters, root.child("Sect")).section(section));
        }
    }

    private static void describe(PDDocument file, Document document) {
        LocalDate date = document.particulars().date();
        file.setVersion(1.7f);
        file.setDocumentId(identity(document));

        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(document.title() + " – " + document.firm());
        about.setAuthor(document.particulars().preparedBy());
        about.setSubject(document.subtitle());
        about.setCreator("Counterweigh");
        about.setCreationDate(midnight(date));
        about.setModificationDate(midnight(date));
        file.setDocumentInformation(about);

        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(document.particulars().language().toLanguageTag());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /** From words alone: the hash of a whole record differs from one run to the next. */
    private static long identity(Document document) {
        String words = String.join(
                "|",
                document.firm(),
                document.title(),
                document.particulars().digest(),
                document.particulars().date().toString());
        return words.hashCode();
    }

    private static Calendar midnight(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }
}
