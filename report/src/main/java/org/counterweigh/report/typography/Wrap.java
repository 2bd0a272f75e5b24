package org.counterweigh.report.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines.
 *
 * <p>A line ends at a space, which it keeps, so that the lines put together are the text again. A word wider than the
 * line is broken after a hyphen, a stroke or a stop, and where even that does not help, between two letters: a broken
 * word can be read, a clipped one cannot.
 */
public final class Wrap {

    /** A column made as wide as its widest word must hold it. */
    private static final double ROUNDING = 1e-6;

    private static final String BREAKS_AFTER = "-/\\_.,;:@–—!+";

    private final double room;
    private final ToDoubleFunction<String> width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrap(double room, ToDoubleFunction<String> width) {
        this.room = room;
        this.width = width;
    }

    /**
     * The lines of a text; never none.
     *
     * @param room the width no line exceeds, unless a single letter does
     */
    public static List<String> lines(String text, double room, Ruler ruler, Face face, double size) {
        Wrap wrap = new Wrap(room, part -> ruler.width(part, face, size));
        for (String given : text.split("\n", -1)) {
            wrap.paragraph(given);
        }
        return List.copyOf(wrap.lines);
    }

    /** The widest word, which is the narrowest a text can be set without breaking one. */
    public static double widestWord(String text, Ruler ruler, Face face, double size) {
        double widest = 0;
        for (String word : text.split("[ \n]", -1)) {
            widest = Math.max(widest, ruler.width(word, face, size));
        }
        return widest;
    }

    private void paragraph(String text) {
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            while (text.startsWith(" %", space) && space >= 0) {
                space = text.indexOf(' ', space + 1);
            }
            int to = space < 0 ? text.length() : space + 1;
            word(text.substring(from, to));
            from = to;
        }
        end();
    }

    private void word(String word) {
        if (fits(word)) {
            line.append(word);
            return;
        }
        if (line.length() > 0) {
            end();
        }
        if (fits(word)) {
            line.append(word);
        } else {
            pieces(word).forEach(this::piece);
        }
    }

    private void piece(String piece) {
        if (!fits(piece) && line.length() > 0) {
            end();
        }
        if (fits(piece)) {
            line.append(piece);
            return;
        }
        piece.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (!fits(letter) && line.length() > 0) {
                end();
            }
            line.append(letter);
        });
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            if (BREAKS_AFTER.indexOf(word.charAt(i)) >= 0) {
                pieces.add(word.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    private boolean fits(String more) {
        return width.applyAsDouble((line + more).stripTrailing()) <= room + ROUNDING;
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
