package org.counterweigh.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Section;

/** Makes a PDF file of a document; the same document and look give the same bytes on any day and machine. */
public final class PdfRenderer {

    private final Look look;

    public PdfRenderer(Look look) {
        this.look = look;
    }

    /** Sets every block of the document; nothing is left out and nothing is clipped. */
    public Pdf render(Document document) {
        try (PDDocument file = new PDDocument()) {
            new ArchiveMetadata(file, document).write();
            Letters letters = new Letters(file, look.typeface());
            Pages pages = new Pages(file, letters);
            Tag root = new Tag("Document");
            set(document, root, new Flow(pages), letters);
            new Furniture(document, new Styles(look.palette()), letters).drawOn(pages.all());
            pages.close();
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
}
