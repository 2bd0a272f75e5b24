package org.counterweigh.report.pdf;

import java.util.List;

/**
 * A finished PDF file.
 *
 * @param missingLetters what its letters could not write, by code point; empty when everything could be written
 */
@SuppressWarnings("ArrayRecordComponent") // a file, never compared
public record Pdf(byte[] bytes, int pages, List<MissingLetter> missingLetters) {

    /** A letter the typeface lacks, printed as a question mark. */
    public record MissingLetter(String letter, int times) {}
}
