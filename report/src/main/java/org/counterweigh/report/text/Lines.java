package org.counterweigh.report.text;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.VisibleText;
import org.counterweigh.report.typography.Wrap;

/** Lines no wider than a number of places. */
record Lines(int width) {

    /** The lines of a text, none where it says nothing. */
    List<String> of(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return Wrap.lines(VisibleText.of(text), width, Monospace.RULER, Face.REGULAR, 1).stream()
                .map(String::stripTrailing)
                .toList();
    }

    /** The lines of a text behind a mark, below which nothing stands. */
    List<String> behind(String mark, String text) {
        return behind(mark, " ".repeat(Monospace.places(mark)), text);
    }

    /**
     * The lines of a text behind a mark.
     *
     * @param next before every line but the first
     */
    List<String> behind(String mark, String next, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : new Lines(width - Monospace.places(mark)).of(text)) {
            lines.add((lines.isEmpty() ? mark : next) + line);
        }
        return lines;
    }

    /** A line across. */
    String rule(String sign) {
        return sign.repeat(width);
    }

    /** A text with blanks before it, so that it ends at the last place. */
    String right(String text) {
        return padding(text) + text;
    }

    /** A text with blanks after it up to the last place. */
    String left(String text) {
        return text + padding(text);
    }

    /** A text between blanks. */
    String centred(String text) {
        int before = (width - Monospace.places(text)) / 2;
        return left(" ".repeat(Math.max(0, before)) + text);
    }

    private String padding(String text) {
        return " ".repeat(Math.max(0, width - Monospace.places(text)));
    }
}
