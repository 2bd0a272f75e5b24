package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.counterweigh.report.fonts.FaceOutlines;
import org.counterweigh.report.fonts.FontMetrics;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** The embedded letters of a file: how wide they are, and which are missing. */
final class Letters implements Ruler {

    private final FontMetrics metrics;
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    private final Map<Integer, Integer> missing = new TreeMap<>();

    Letters(PDDocument file, FontMetrics metrics) {
        this.metrics = metrics;
        try {
            for (Face face : Face.values()) {
                embedded.put(face, PDType0Font.load(file, metrics.face(face).font(), true));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be embedded", e);
        }
    }

    PDFont font(Face face) {
        return Objects.requireNonNull(embedded.get(face), "No letters for a face");
    }

    @Override
    public double width(String text, Face face, double size) {
        return metrics.width(text, face, size);
    }

    /** The text as it can be written; what cannot be is replaced visibly and remembered. */
    String writable(String text, Face face) {
        FaceOutlines outlines = metrics.face(face);
        StringBuilder writable = new StringBuilder();
        FontMetrics.plain(text).codePoints().forEach(letter -> {
            int shown = outlines.shown(letter);
            if (shown != letter) {
                missing.merge(letter, 1, Integer::sum);
            }
            writable.appendCodePoint(shown);
        });
        return writable.toString();
    }

    List<Pdf.MissingLetter> missing() {
        return missing.entrySet().stream()
                .map(entry -> new Pdf.MissingLetter(Character.toString(entry.getKey()), entry.getValue()))
                .toList();
    }
}
