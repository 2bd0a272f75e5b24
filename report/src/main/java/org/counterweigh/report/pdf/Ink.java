package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.fonts.Run;

/**
 * Everything that is drawn on one page goes through here, in points from the page's top left corner.
 *
 * <p>Nothing is drawn outside {@link #tagged} or {@link #decoration}: whoever listens to the report hears each piece of
 * content once and none of the ornament.
 */
final class Ink {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    /** A drawing step, which may fail as writing does. */
    private interface Step {
        void take() throws IOException;
    }

    private final PDPageContentStream stream;
    private final Letters letters;
    private final Links links;
    private final int page;
    private int marks;
    private boolean open;

    Ink(PDPageContentStream stream, Letters letters, Links links, int page) {
        this.stream = stream;
        this.letters = letters;
        this.links = links;
        this.page = page;
    }

    int page() {
        return page;
    }

    Letters letters() {
        return letters;
    }

    /** Where the links of the whole file are gathered. */
    Links links() {
        return links;
    }

    void tagged(Tag tag, Runnable drawing) {
        int number = marks++;
        tag.drawn(new Tag.Mark(page, number));
        enclosed(() -> stream.beginMarkedContent(COSName.getPDFName(tag.type), number), drawing);
    }

    void decoration(Runnable drawing) {
        enclosed(() -> stream.beginMarkedContent(ARTIFACT), drawing);
    }

    /** Content where there is a tag for it, decoration where the same was said before. */
    void drawn(Optional<Tag> tag, Runnable drawing) {
        tag.ifPresentOrElse(present -> tagged(present, drawing), () -> decoration(drawing));
    }

    private void enclosed(Step begin, Runnable drawing) {
        if (open) {
            throw new IllegalStateException("Marked content does not nest");
        }
        take(begin);
        open = true;
        drawing.run();
        open = false;
        take(stream::endMarkedContent);
    }

    void text(String text, double x, double baseline, TextStyle style) {
        List<Run> runs = letters.runs(text, style.face());
        if (runs.isEmpty()) {
            return;
        }
        draw(() -> {
            boolean reordered = letters.isReordered(text);
            if (reordered) {
                stream.beginMarkedContent(
                        COSName.getPDFName("Span"), PDPropertyList.create(reading(letters.spelt(text))));
            }
            fill(style.colour());
            stream.beginText();
            stream.newLineAtOffset((float) x, flipped(baseline));
            for (Run run : runs) {
                stream.setFont(letters.font(run.font()), (float) style.size());
                stream.showText(run.letters());
            }
            stream.endText();
            if (reordered) {
                stream.endMarkedContent();
            }
        });
    }

    /** What is read aloud where letters stand in another order than they are read. */
    private static COSDictionary reading(String text) {
        COSDictionary reading = new COSDictionary();
        reading.setString(COSName.ACTUAL_TEXT, text);
        return reading;
    }

    void box(double x, double top, double width, double height, int colour) {
        draw(() -> {
            fill(colour);
            stream.addRect((float) x, flipped(top + height), (float) width, (float) height);
            stream.fill();
        });
    }

    /** Draws a PNG picture on white, so that nothing shines through it. */
    void picture(byte[] png, double x, double top, double width, double height) {
        draw(() -> stream.drawImage(
                letters.picture(png), (float) x, flipped(top + height), (float) width, (float) height));
    }

    void rule(double fromX, double toX, double y, double thickness, int colour) {
        line(new Point(fromX, y), new Point(toX, y), thickness, colour);
    }

    void line(Point from, Point to, double thickness, int colour) {
        draw(() -> {
            stream.setStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            stream.setLineWidth((float) thickness);
            stream.moveTo((float) from.x(), flipped(from.y()));
            stream.lineTo((float) to.x(), flipped(to.y()));
            stream.stroke();
        });
    }

    void polygon(List<Point> corners, int colour) {
        draw(() -> {
            fill(colour);
            Point first = corners.get(0);
            stream.moveTo((float) first.x(), flipped(first.y()));
            for (Point corner : corners.subList(1, corners.size())) {
                stream.lineTo((float) corner.x(), flipped(corner.y()));
            }
            stream.closePath();
            stream.fill();
        });
    }

    void close() {
        take(stream::close);
    }

    private void draw(Step step) {
        if (!open) {
            throw new IllegalStateException("Drawn without saying what it is");
        }
        take(step);
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be written", e);
        }
    }

    private void fill(int colour) throws IOException {
        stream.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
    }

    private static float part(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255f;
    }

    private static float flipped(double fromTop) {
        return (float) (Frame.PAGE_HEIGHT - fromTop);
    }
}
