package org.counterweigh.report.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.counterweigh.report.chart.Canvas;
import org.counterweigh.report.chart.Picture;
import org.counterweigh.report.fonts.FontMetrics;
import org.counterweigh.report.typography.Face;

/** The strokes of a chart, worked out beforehand, so that whoever draws them has nothing left to work out. */
final class RecordedPicture implements Canvas {

    /** Puts a stroke on a page whose upper left corner of the chart is given. */
    private interface Stroke {
        void on(PDPageContentStream page, Fonts fonts, float left, float top) throws IOException;
    }

    /** The fonts of the file that is drawn on. */
    record Fonts(PDFont regular, PDFont semibold, PDFont italic) {
        PDFont of(Face face) {
            return switch (face) {
                case REGULAR -> regular;
                case SEMIBOLD -> semibold;
                case ITALIC -> italic;
            };
        }
    }

    private final FontMetrics metrics;
    private final List<Stroke> strokes = new ArrayList<>();
    private double height;

    private RecordedPicture(FontMetrics metrics) {
        this.metrics = metrics;
    }

    static RecordedPicture of(Picture picture, FontMetrics metrics) {
        var recorded = new RecordedPicture(metrics);
        picture.drawOn(recorded);
        recorded.height = picture.height();
        return recorded;
    }

    double height() {
        return height;
    }

    void drawOn(PDPageContentStream page, Fonts fonts, float left, float top) throws IOException {
        for (Stroke stroke : strokes) {
            stroke.on(page, fonts, left, top);
        }
    }

    @Override
    public void polygon(List<Point> corners, int colour) {
        strokes.add((page, fonts, left, top) -> {
            page.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            Point first = corners.get(0);
            page.moveTo(left + (float) first.x(), top - (float) first.y());
            for (Point corner : corners.subList(1, corners.size())) {
                page.lineTo(left + (float) corner.x(), top - (float) corner.y());
            }
            page.closePath();
            page.fill();
        });
    }

    @Override
    public void line(Point from, Point to, double thickness, int colour) {
        strokes.add((page, fonts, left, top) -> {
            page.setStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            page.setLineWidth((float) thickness);
            page.moveTo(left + (float) from.x(), top - (float) from.y());
            page.lineTo(left + (float) to.x(), top - (float) to.y());
            page.stroke();
        });
    }

    @Override
    public void text(String text, Point start, Face face, double size, int colour) {
        strokes.add((page, fonts, left, top) -> {
            page.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            page.beginText();
            page.setFont(fonts.of(face), (float) size);
            page.newLineAtOffset(left + (float) start.x(), top - (float) start.y());
            page.showText(text);
            page.endText();
        });
    }

    @Override
    public double width(String text, Face face, double size) {
        return metrics.width(text, face, size);
    }

    static float part(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255f;
    }
}
