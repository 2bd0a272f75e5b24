package org.counterweigh.report.fonts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** A typeface read once, so that texts can be measured before there is a file to embed it in. */
public final class FontMetrics implements Ruler {

    /** Up to Latin Extended-A, where no letter is made of two: nearly all that is ever written. */
    private static final int COMMON = 0x180;

    private final Map<Face, List<FaceOutlines>> faces = new EnumMap<>(Face.class);
    private final boolean[] plain = new boolean[COMMON];
    private final Spelling spelling = new Spelling(this::has);

    public FontMetrics(Typeface typeface) {
        List<FaceOutlines> regular = typeface.others().stream()
                .map(other -> FaceOutlines.of(other.regular()))
                .toList();
        List<FaceOutlines> semibold = typeface.others().stream()
                .map(other -> FaceOutlines.of(other.semibold()))
                .toList();
        faces.put(Face.REGULAR, first(FaceOutlines.of(typeface.regular()), regular));
        faces.put(Face.SEMIBOLD, first(FaceOutlines.of(typeface.semibold()), semibold));
        faces.put(Face.ITALIC, first(FaceOutlines.of(typeface.italic()), regular));
        for (int letter = ' '; letter < COMMON; letter++) {
            plain[letter] = Spelling.isPlain(letter) && isInEveryOwnFont(letter);
        }
    }

    private boolean isInEveryOwnFont(int letter) {
        return faces.values().stream().allMatch(fonts -> fonts.get(0).has(letter));
    }

    /** Whether the brand's own fonts write the text as it is typed, from left to right. */
    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= COMMON || !plain[letter]) {
                return false;
            }
        }
        return true;
    }

    private static List<FaceOutlines> first(FaceOutlines own, List<FaceOutlines> others) {
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /** The fonts of a face, the brand's own first. */
    public List<FaceOutlines> fonts(Face face) {
        return Objects.requireNonNull(faces.get(face), "No letters for a face");
    }

    /** In every face, so that a name is spelt alike in a heading and beneath it. */
    private boolean has(int letter) {
        return faces.values().stream().allMatch(fonts -> fonts.stream().anyMatch(font -> font.has(letter)));
    }

    /** The text as somebody typed it, without what only word processors need. */
    public static String asTyped(String text) {
        return Spelling.plain(text);
    }

    /** The text as the fonts can write it, in the order in which it is read. */
    public String spelt(String text) {
        return isPlain(text) ? text : spelling.of(text);
    }

    @Override
    public double width(String text, Face face, double size) {
        List<FaceOutlines> fonts = fonts(face);
        FaceOutlines own = fonts.get(0);
        long units = 0;
        double others = 0;
        String spelt = JoinedLetters.of(spelt(text));
        for (int at = 0; at < spelt.length(); at = spelt.offsetByCodePoints(at, 1)) {
            int letter = spelt.codePointAt(at);
            if (own.has(letter)) {
                units += own.advance(letter);
            } else {
                FaceOutlines other = font(letter, fonts);
                others += other.advance(letter) / other.unitsPerEm();
            }
        }
        return units * size / own.unitsPerEm() + others * size;
    }

    /** The line from left to right as it is seen, font by font. */
    public List<Run> runs(String line, Face face) {
        List<FaceOutlines> fonts = fonts(face);
        if (isPlain(line)) {
            return line.isEmpty() ? List.of() : List.of(new Run(fonts.get(0), line));
        }
        String seen = VisualOrder.of(JoinedLetters.of(spelt(line)));
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < seen.length()) {
            FaceOutlines font = font(seen.codePointAt(from), fonts);
            int to = from;
            while (to < seen.length() && font(seen.codePointAt(to), fonts).equals(font)) {
                to = seen.offsetByCodePoints(to, 1);
            }
            runs.add(new Run(font, seen.substring(from, to)));
            from = to;
        }
        return runs;
    }

    private static FaceOutlines font(int letter, List<FaceOutlines> fonts) {
        for (FaceOutlines font : fonts) {
            if (font.has(letter)) {
                return font;
            }
        }
        throw new IllegalStateException("No font writes " + Character.getName(letter));
    }
}
