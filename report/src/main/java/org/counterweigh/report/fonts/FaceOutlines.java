package org.counterweigh.report.fonts;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One cut of a typeface: which letters it has and how far each advances.
 *
 * @param unitsPerEm in how many units the advances are counted to the size of a letter
 */
public record FaceOutlines(TrueTypeFont font, CmapLookup glyphs, double unitsPerEm) {

    private static final int STAND_IN = '?';

    static FaceOutlines of(byte[] file) {
        try {
            var letters = new RandomAccessReadBuffer(LigatureTable.hiddenIn(file));
            TrueTypeFont font = new TTFParser().parse(letters);
            return new FaceOutlines(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    /** The letter itself, or what stands in where the face lacks it. */
    public int shown(int letter) {
        return glyphs.getGlyphId(letter) == 0 ? STAND_IN : letter;
    }

    /** In units of the face. */
    public int advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(shown(letter)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In units of the face, upwards from the baseline; empty for a blank. */
    public Shape shape(int letter) {
        try {
            @Nullable GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(shown(letter)));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
