package org.counterweigh.report.fonts;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** A typeface read once, so that texts can be measured before there is a file to embed it in. */
public final class FontMetrics implements Ruler {

    private final Map<Face, FaceOutlines> faces = new EnumMap<>(Face.class);

    public FontMetrics(Typeface typeface) {
        faces.put(Face.REGULAR, FaceOutlines.of(typeface.regular()));
        faces.put(Face.SEMIBOLD, FaceOutlines.of(typeface.semibold()));
        faces.put(Face.ITALIC, FaceOutlines.of(typeface.italic()));
    }

    public FaceOutlines face(Face face) {
        return Objects.requireNonNull(faces.get(face), "No letters for a face");
    }

    @Override
    public double width(String text, Face face, double size) {
        FaceOutlines outlines = face(face);
        return plain(text).codePoints().map(outlines::advance).sum() * size / outlines.unitsPerEm();
    }

    /** Composed letters, and none of the invisible ones that only word processors need. */
    public static String plain(String text) {
        if (text.chars().allMatch(letter -> letter >= ' ' && letter < 0x7F)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            if (letter == 0x202F) {
                plain.append('\u00A0');
            } else if (Character.isISOControl(letter)) {
                plain.append(' ');
            } else if (type != Character.FORMAT) {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }
}
