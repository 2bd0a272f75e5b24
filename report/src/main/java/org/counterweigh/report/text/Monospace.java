package org.counterweigh.report.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** Letters of one width, as a terminal shows them: East Asian ones take two places, marks above others none. */
enum Monospace implements Ruler {
    RULER;

    /** Every letter before it takes one place. */
    private static final int FIRST_MARK = 0x300;

    @Override
    public double width(String text, Face face, double size) {
        return places(text);
    }

    static int places(String text) {
        return text.codePoints().map(Monospace::places).sum();
    }

    private static int places(int letter) {
        if (letter < FIRST_MARK) {
            return 1;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
