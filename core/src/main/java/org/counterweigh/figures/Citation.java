package org.counterweigh.figures;

import java.util.Optional;

/**
 * Who says so.
 *
 * @param text the source with its year, as printed
 * @param address where to read it; empty where there is none
 * @param grade of what it says by itself; in a calculation every default counts as C
 */
public record Citation(String text, Optional<String> address, Grade grade, Verification verification) {

    /** Of what nobody published. */
    public static Citation unverified(String text) {
        return new Citation(text, Optional.empty(), Grade.C, Verification.NOT_VERIFIED);
    }
}
