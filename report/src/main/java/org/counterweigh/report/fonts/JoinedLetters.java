package org.counterweigh.report.fonts;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/** Arabic letters in the form in which each joins its neighbours, which most programs leave to the font. */
final class JoinedLetters {

    private static final int FIRST = 0x600;
    private static final int LAST = 0x77F;

    private static final ArabicShaping SHAPING = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    private JoinedLetters() {}

    /** The text in the order in which it is read; one without Arabic letters is the same. */
    static String of(String text) {
        if (text.chars().noneMatch(letter -> letter >= FIRST && letter <= LAST)) {
            return text;
        }
        try {
            return SHAPING.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("A text may always become shorter", e);
        }
    }
}
