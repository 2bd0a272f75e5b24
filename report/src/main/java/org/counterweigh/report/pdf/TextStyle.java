package org.counterweigh.report.pdf;

import java.util.List;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.report.typography.Wrap;

/**
 * How a text looks.
 *
 * @param leading from one baseline to the next
 * @param colour as 0xRRGGBB
 */
record TextStyle(Face face, double size, double leading, int colour) {

    List<String> lines(String text, double width, Ruler ruler) {
        return Wrap.lines(text, width, ruler, face, size);
    }

    double width(String text, Ruler ruler) {
        return ruler.width(text, face, size);
    }

    /** From the top of a line to its baseline, so that capitals stand in the middle. */
    double drop() {
        return leading / 2 + size * 0.33;
    }

    TextStyle in(Face other) {
        return new TextStyle(other, size, leading, colour);
    }

    TextStyle coloured(int other) {
        return new TextStyle(face, size, leading, other);
    }

    TextStyle led(double other) {
        return new TextStyle(face, size, other, colour);
    }

    TextStyle sized(double other) {
        return new TextStyle(face, other, leading, colour);
    }
}
