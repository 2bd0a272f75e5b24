package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.counterweigh.report.pdf.Slab.Bookmark;

/** The pages of a file, which stay open until their number is known. */
final class Pages implements Flow.Paper {

    private static final PDRectangle A4 = new PDRectangle((float) Frame.PAGE_WIDTH, (float) Frame.PAGE_HEIGHT);

    private final PDDocument file;
    private final Letters letters;
    private final Links links = new Links();
    private final List<Ink> inks = new ArrayList<>();
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();
    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Pages(PDDocument file, Letters letters) {
        this.file = file;
        this.letters = letters;
        file.getDocumentCatalog().setDocumentOutline(bookmarks);
    }

    @Override
    public void turn() {
        PDPage page = new PDPage(A4);
        file.addPage(page);
        try {
            PDPageContentStream stream = new PDPageContentStream(file, page, AppendMode.OVERWRITE, true);
            inks.add(new Ink(stream, letters, links, inks.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be opened", e);
        }
    }

    @Override
    public void put(Slab slab, double top) {
        Ink ink = inks.get(inks.size() - 1);
        slab.bookmarks().forEach(bookmark -> add(bookmark, ink, top));
        slab.drawing().on(ink, top);
    }

    private void add(Bookmark bookmark, Ink ink, double top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(file.getPage(ink.page()));
        place.setTop((int) Math.ceil(Frame.PAGE_HEIGHT - top + 8));
        place.setLeft(0);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(place);
        while (open.size() >= bookmark.level()) {
            open.pop();
        }
        (open.isEmpty() ? bookmarks : open.peek()).addLast(item);
        open.push(item);
    }

    Links links() {
        return links;
    }

    List<Ink> all() {
        return List.copyOf(inks);
    }

    void close() {
        inks.forEach(Ink::close);
    }
}
