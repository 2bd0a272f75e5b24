package org.counterweigh.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.counterweigh.report.fonts.FaceOutlines;
import org.counterweigh.report.fonts.FontMetrics;
import org.counterweigh.report.fonts.Run;
import org.counterweigh.report.fonts.VisualOrder;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** The embedded letters of a file and how wide they are; a font is embedded when something is first written with it. */
final class Letters implements Ruler {

    private final PDDocument file;
    private final FontMetrics metrics;
    private final Map<FaceOutlines, PDFont> embedded = new HashMap<>();

    Letters(PDDocument file, FontMetrics metrics) {
        this.file = file;
        this.metrics = metrics;
    }

    PDFont font(FaceOutlines outlines) {
        return embedded.computeIfAbsent(outlines, this::embed);
    }

    private PDFont embed(FaceOutlines outlines) {
        try {
            return PDType0Font.load(file, outlines.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be embedded", e);
        }
    }

    /** A picture of the file; archives ask for no transparency where it is not needed. */
    PDImageXObject picture(byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        var onWhite = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite.createGraphics();
        graphics.drawImage(read, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return LosslessFactory.createFromImage(file, onWhite);
    }

    @Override
    public double width(String text, Face face, double size) {
        return metrics.width(text, face, size);
    }

    /** Whether the line is read in another order than it is seen in. */
    boolean isReordered(String line) {
        return VisualOrder.differs(metrics.spelt(line));
    }

    /** The line as it is read aloud. */
    String spelt(String line) {
        return metrics.spelt(line);
    }

    /** The line as it is seen, font by font. */
    List<Run> runs(String line, Face face) {
        return metrics.runs(line, face);
    }
}
