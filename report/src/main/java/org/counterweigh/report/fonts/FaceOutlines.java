package org.counterweigh.report.fonts;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One cut of a typeface: which letters it has and how far each advances. */
public final class FaceOutlines {

    /** Up to Latin Extended-A: nearly all that is ever measured, looked up once and not for each time it is set. */
    private static final int COMMON = 0x180;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final int[] advances;
    private final boolean[] known = new boolean[COMMON];

    private FaceOutlines(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
        for (int letter = 0; letter < COMMON; letter++) {
            known[letter] = glyphs.getGlyphId(letter) != 0;
        }
        advances = IntStream.range(0, COMMON).map(this::lookedUp).toArray();
    }

    static FaceOutlines of(byte[] file) {
        try {
            var letters = new RandomAccessReadBuffer(LigatureTable.hiddenIn(file));
            return new FaceOutlines(new TTFParser().parse(letters));
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    /** For a file to embed. */
    public TrueTypeFont font() {
        return font;
    }

    /** In how many units the advances are counted to the size of a letter. */
    public double unitsPerEm() {
        return unitsPerEm;
    }

    /** Whether the face can write a letter. */
    boolean has(int letter) {
        return letter < COMMON ? known[letter] : glyphs.getGlyphId(letter) != 0;
    }

    /** In units of the face. */
    public int advance(int letter) {
        return letter < COMMON ? advances[letter] : lookedUp(letter);
    }

    private int lookedUp(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In units of the face, upwards from the baseline; empty for a blank. */
    public Shape shape(int letter) {
        try {
            @Nullable GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
