package org.counterweigh.report.document;

/** The letters of a brand, as the bytes of TrueType files. */
public final class Typeface {

    private final byte[] regular;
    private final byte[] semibold;
    private final byte[] italic;

    public Typeface(byte[] regular, byte[] semibold, byte[] italic) {
        this.regular = regular.clone();
        this.semibold = semibold.clone();
        this.italic = italic.clone();
    }

    public byte[] regular() {
        return regular.clone();
    }

    public byte[] semibold() {
        return semibold.clone();
    }

    public byte[] italic() {
        return italic.clone();
    }
}
