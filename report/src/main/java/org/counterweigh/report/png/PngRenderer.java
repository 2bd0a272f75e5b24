package org.counterweigh.report.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.counterweigh.report.chart.Picture;
import org.counterweigh.report.chart.Pictures;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.fonts.FontMetrics;

/** Draws a chart as a picture; the same chart and look give the same bytes, whatever letters the machine has. */
public record PngRenderer(Look look) {

    /** Narrow, so that its letters can be read on a telephone. */
    private static final double WIDTH = 320;

    private static final double MARGIN = 4;
    private static final double PIXELS_A_POINT = 1200 / (WIDTH + 2 * MARGIN);

    /** The plot of a chart; its title and unit are text around it. */
    public byte[] render(Chart chart) {
        var metrics = new FontMetrics(look.typeface());
        Picture picture = new Pictures(WIDTH, look.palette(), metrics).of(chart);
        var image = new BufferedImage(
                pixels(WIDTH + 2 * MARGIN), pixels(picture.height() + 2 * MARGIN), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(PIXELS_A_POINT, PIXELS_A_POINT);
            graphics.translate(MARGIN, MARGIN);
            picture.drawOn(new PixelCanvas(graphics, metrics));
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    private static int pixels(double points) {
        return (int) Math.round(points * PIXELS_A_POINT);
    }

    /** Without the passing file that the library would write to disk. */
    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("Nothing writes PNG files here");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
