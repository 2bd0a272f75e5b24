package org.counterweigh.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweigh.report.chart.Canvas;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/**
 * A drawing in SVG. Colours are classes, so that a style sheet can give each its shade on a light or a dark page; strokes of
 * one kind that follow each other are one path.
 */
final class SvgCanvas implements Canvas {

    private final Ruler ruler;
    private final Map<Integer, String> colours;
    private final StringBuilder markup = new StringBuilder();
    /** The path that is being written, up to its directions. */
    private String pen = "";

    /** @param colours the class of each colour that is drawn in */
    SvgCanvas(Ruler ruler, Map<Integer, String> colours) {
        this.ruler = ruler;
        this.colours = Map.copyOf(colours);
    }

    /** All that was drawn. */
    Html drawn() {
        lift();
        return new Html(markup.toString());
    }

    @Override
    public void polygon(List<Point> corners, int colour) {
        take("<path class=\"f-" + colour(colour) + "\" d=\"");
        char step = 'M';
        for (Point corner : corners) {
            markup.append(step).append(at(corner));
            step = 'L';
        }
        markup.append('z');
    }

    @Override
    public void line(Point from, Point to, double thickness, int colour) {
        take("<path class=\"l-" + colour(colour) + "\" stroke-width=\"" + number(thickness) + "\" d=\"");
        markup.append('M').append(at(from)).append('L').append(at(to));
    }

    /** As wide as it was measured, whatever letters the reader's machine has. */
    @Override
    public void text(String text, Point start, Face face, double size, int colour) {
        lift();
        markup.append("<text class=\"f-").append(colour(colour));
        markup.append(face == Face.SEMIBOLD ? " b" : "").append("\" x=\"").append(number(start.x()));
        markup.append("\" y=\"")
                .append(number(start.y()))
                .append("\" font-size=\"")
                .append(number(size));
        markup.append("\" textLength=\"").append(number(width(text, face, size)));
        markup.append("\" lengthAdjust=\"spacingAndGlyphs\">");
        markup.append(Html.text(text).markup()).append("</text>");
    }

    @Override
    public double width(String text, Face face, double size) {
        return ruler.width(text, face, size);
    }

    private void take(String other) {
        if (!pen.equals(other)) {
            lift();
            markup.append(other);
            pen = other;
        }
    }

    private void lift() {
        markup.append(pen.isEmpty() ? "" : "\" />");
        pen = "";
    }

    private String colour(int rgb) {
        String name = colours.get(rgb);
        if (name == null) {
            throw new IllegalArgumentException("The page has no class for the colour " + Integer.toHexString(rgb));
        }
        return name;
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** With two decimals at most, the same on every machine. */
    static String number(double length) {
        String text = String.format(Locale.ROOT, "%.2f", length + 0.0);
        return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }
}
