package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** The embedded letters of a file: how wide they are, and which are missing. */
final class Letters implements Ruler {

    private static final int STAND_IN = '?';

    private record Cut(PDFont font, TrueTypeFont outlines, CmapLookup glyphs, double unitsPerEm) {}

    private final Map<Face, Cut> cuts = new EnumMap<>(Face.class);
    private final Map<Integer, Integer> missing = new TreeMap<>();

    Letters(PDDocument file, Typeface typeface) {
        try {
            cuts.put(Face.REGULAR, cut(file, typeface.regular()));
            cuts.put(Face.SEMIBOLD, cut(file, typeface.semibold()));
            cuts.put(Face.ITALIC, cut(file, typeface.italic()));
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    private static Cut cut(PDDocument file, byte[] bytes) throws IOException {
        TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // A ligature has no code point of its own: with it, "after" would be found as "a er".
        outlines.setEnableGsub(false);
        PDFont font = PDType0Font.load(file, outlines, true);
        return new Cut(font, outlines, outlines.getUnicodeCmapLookup(), outlines.getUnitsPerEm());
    }

    private Cut cut(Face face) {
        return Objects.requireNonNull(cuts.get(face), "No letters for a face");
    }

    PDFont font(Face face) {
        return cut(face).font();
    }

    @Override
    public double width(String text, Face face, double size) {
        Cut cut = cut(face);
        return plain(text)
                        .codePoints()
                        .mapToDouble(letter -> advance(cut, shown(cut, letter)))
                        .sum()
                * size
                / cut.unitsPerEm();
    }

    /** The text as it can be written; what cannot be is replaced visibly and remembered. */
    String writable(String text, Face face) {
        Cut cut = cut(face);
        StringBuilder writable = new StringBuilder();
        plain(text).codePoints().forEach(letter -> {
            int shown = shown(cut, letter);
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

    /** Composed letters, and none of the invisible ones that only word processors need. */
    private static String plain(String text) {
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

    private static int shown(Cut cut, int letter) {
        return cut.glyphs().getGlyphId(letter) == 0 ? STAND_IN : letter;
    }

    private static int advance(Cut cut, int letter) {
        try {
            return cut.outlines().getAdvanceWidth(cut.glyphs().getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
