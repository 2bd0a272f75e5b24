package org.counterweigh.report.pdf;

import java.util.List;

/** A finished PDF file, with what its letters could not write. */
public final class Pdf {

    /** A letter the typeface lacks, printed as a question mark. */
    public record MissingLetter(String letter, int times) {}

    private final byte[] bytes;
    private final int pages;
    private final List<MissingLetter> missingLetters;

    Pdf(byte[] bytes, int pages, List<MissingLetter> missingLetters) {
        this.bytes = bytes.clone();
        this.pages = pages;
        this.missingLetters = List.copyOf(missingLetters);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    /** In the order of their code points; empty when everything could be written. */
    public List<MissingLetter> missingLetters() {
        return missingLetters;
    }
}
