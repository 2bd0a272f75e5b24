package org.counterweigh.excel.writer;

import org.counterweigh.excel.workbook.Area;

/**
 * Colours the cells of an area that say a certain word, whatever they come to say.
 *
 * @param ink the colour of the letters, 0xRRGGBB
 * @param ground the colour behind them
 */
public record Highlight(Area area, String word, int ink, int ground) {

    /** What the highlight looks like, wherever it stands. */
    record Colours(int ink, int ground) {}

    Colours colours() {
        return new Colours(ink, ground);
    }
}
