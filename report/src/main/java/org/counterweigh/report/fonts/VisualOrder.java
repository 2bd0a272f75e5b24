package org.counterweigh.report.fonts;

import com.ibm.icu.text.Bidi;

/** A line of text with its letters from left to right as they are seen; Hebrew is written from right to left. */
public final class VisualOrder {

    /** Before it there is no letter that is written from right to left. */
    private static final int FIRST_FROM_RIGHT = 0x590;

    private VisualOrder() {}

    /** The line as it is seen, in the order of the page, which is English. */
    public static String of(String line) {
        return differs(line) ? reordered(line) : line;
    }

    /** Whether anything in the line runs from right to left. */
    public static boolean differs(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) >= FIRST_FROM_RIGHT) {
                return !line.equals(reordered(line));
            }
        }
        return false;
    }

    private static String reordered(String line) {
        return new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT)
                .writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }
}
