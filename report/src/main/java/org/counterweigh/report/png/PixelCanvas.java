package org.counterweigh.report.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.counterweigh.report.chart.Canvas;
import org.counterweigh.report.fonts.FontMetrics;
import org.counterweigh.report.fonts.Run;
import org.counterweigh.report.typography.Face;

/** A picture that charts can draw on. */
record PixelCanvas(Graphics2D graphics, FontMetrics metrics) implements Canvas {

    @Override
    public void polygon(List<Point> corners, int colour) {
        var shape = new Path2D.Double();
        shape.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> shape.lineTo(corner.x(), corner.y()));
        shape.closePath();
        graphics.setColor(new Color(colour));
        graphics.fill(shape);
    }

    @Override
    public void line(Point from, Point to, double thickness, int colour) {
        graphics.setColor(new Color(colour));
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
    }

    @Override
    public void text(String text, Point start, Face face, double size, int colour) {
        graphics.setColor(new Color(colour));
        double x = start.x();
        for (Run run : metrics.runs(text, face)) {
            double scale = size / run.font().unitsPerEm();
            for (int letter : run.letters().codePoints().toArray()) {
                var placed = new AffineTransform(scale, 0, 0, -scale, x, start.y());
                graphics.fill(placed.createTransformedShape(run.font().shape(letter)));
                x += run.font().advance(letter) * scale;
            }
        }
    }

    @Override
    public double width(String text, Face face, double size) {
        return metrics.width(text, face, size);
    }
}
