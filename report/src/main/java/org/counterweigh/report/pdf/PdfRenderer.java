package org.counterweigh.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Section;

/** Makes a PDF file of a document; the same document and look give the same bytes on any day and machine. */
public record PdfRenderer(Look look) {

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
        flow.place(masthead(document, root, styles, letters));
        for (Section section : document.sections()) {
            if (section.startsOnNewPage()) {
                flow.turn();
            }
            flow.place(new BlockSetter(styles, letters, root.child("Sect")).section(section));
        }
    }

    /** The head of the first page: whose report this is, what it is called and where it comes from. */
    private static List<Slab> masthead(Document document, Tag root, Styles styles, Letters letters) {
        var texts = new TextSetter(styles, letters);
        List<Slab> slabs = new ArrayList<>();
        slabs.addAll(texts.lines(document.firm(), styles.firm(), root.child("P"), Frame.LEFT, Frame.WIDTH));
        slabs.addAll(texts.lines(document.title(), styles.title(), root.child("H1"), Frame.LEFT, Frame.WIDTH));
        Lines facts = Lines.of(document.particulars().line(), styles.running().sized(8), Frame.WIDTH, letters);
        Tag paragraph = root.child("P");
        slabs.add(Slab.of(facts.height() + 9, (ink, top) -> {
                    int outline = styles.palette().outline();
                    ink.decoration(() -> ink.rule(Frame.LEFT, Frame.RIGHT, top, 0.5, outline));
                    facts.draw(ink, Optional.of(paragraph), Frame.LEFT, top + 5);
                })
                .after(6));
        return slabs;
    }
}
