package org.counterweigh.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.fonts.FontMetrics;
import org.counterweigh.report.typography.Ruler;

/**
 * Makes a PDF file of a document; the same document and look give the same bytes on any day and machine.
 *
 * <p>It holds the letters of its look as read, so it is for one thread.
 */
public final class PdfRenderer {

    private final Look look;
    private final Styles styles;
    private final FontMetrics metrics;

    /** A renderer that reads the letters of a look once, however often it measures and renders. */
    public PdfRenderer(Look look) {
        this.look = look;
        styles = new Styles(look.palette());
        metrics = new FontMetrics(look.typeface());
    }

    /** The room on the first page below what is on it already; nothing is drawn. */
    public double roomBelow(Document document) {
        Tag root = new Tag("Document");
        double taken = height(masthead(document, root, metrics));
        for (Section section : document.sections()) {
            taken += height(new BlockSetter(styles, metrics, root, TextColumn.WHOLE).section(section));
        }
        return Frame.HEIGHT - taken;
    }

    /** The most room a block takes, with the space above it; nothing is drawn. */
    public double heightOf(Block block) {
        return height(block.read(new BlockSetter(styles, metrics, new Tag("Sect"), TextColumn.WHOLE)));
    }

    private static double height(List<Slab> slabs) {
        return slabs.stream().mapToDouble(slab -> slab.before() + slab.height()).sum();
    }

    /** Sets every block of the document; nothing is left out and nothing is clipped. */
    public Pdf render(Document document) {
        try (PDDocument file = new PDDocument()) {
            new ArchiveMetadata(file, document).write();
            Letters letters = new Letters(file, metrics);
            Pages pages = new Pages(file, letters);
            Tag root = new Tag("Document");
            set(document, root, new Flow(pages), letters);
            new Furniture(document, look, styles, letters).drawOn(pages.all());
            pages.links().printPages();
            pages.close();
            pages.links().annotate(file);
            new TagWriter(file).write(root);

            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return new Pdf(bytes.toByteArray(), file.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
    }

    private void set(Document document, Tag root, Flow flow, Ruler ruler) {
        flow.place(masthead(document, root, ruler));
        for (Section section : document.sections()) {
            if (section.startsOnNewPage()) {
                flow.turn();
            }
            flow.place(new BlockSetter(styles, ruler, root.child("Sect"), TextColumn.WHOLE).section(section));
        }
    }

    /** The head of the first page: whose report this is, where it comes from, and its title unless the first section has one. */
    private List<Slab> masthead(Document document, Tag root, Ruler ruler) {
        var texts = new TextSetter(styles, ruler, TextColumn.WHOLE);
        List<Slab> slabs = new ArrayList<>();
        look.logo().ifPresent(logo -> slabs.add(new LogoSetter(logo).slab(root)));
        slabs.addAll(texts.lines(document.firm(), styles.firm(), root.child("P"), Frame.LEFT, Frame.WIDTH));
        if (document.sections().stream()
                .findFirst()
                .filter(first -> first.title().isEmpty())
                .isPresent()) {
            slabs.addAll(texts.lines(document.title(), styles.title(), root.child("H1"), Frame.LEFT, Frame.WIDTH));
        }
        Lines facts = Lines.of(document.particulars().line(), styles.running().sized(8), Frame.WIDTH, ruler);
        Tag paragraph = root.child("P");
        slabs.add(Slab.of(facts.height() + 5, (ink, top) -> {
                    int outline = styles.palette().outline();
                    ink.decoration(() -> ink.rule(Frame.LEFT, Frame.RIGHT, top, 0.5, outline));
                    facts.draw(ink, Optional.of(paragraph), Frame.LEFT, top + 5);
                })
                .after(3));
        return slabs;
    }
}
