package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One cut of a typeface: which letters it has and how far each advances.
 *
 * @param unitsPerEm in how many units the advances are counted to the size of a letter
 */
record FaceOutlines(TrueTypeFont font, CmapLookup glyphs, double unitsPerEm) {

    private static final int STAND_IN = '?';

    static FaceOutlines of(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // A ligature has no code point of its own: with it, "after" would be found as "a er".
            font.setEnableGsub(false);
            return new FaceOutlines(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    /** The letter itself, or what stands in where the face lacks it. */
    int shown(int letter) {
        return glyphs.getGlyphId(letter) == 0 ? STAND_IN : letter;
    }

    /** In units of the face. */
    int advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(shown(letter)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
