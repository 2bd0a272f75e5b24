package org.counterweigh.report.document;

import java.util.List;

/** The letters of a brand, as the bytes of TrueType files. */
public final class Typeface {

    private final byte[] regular;
    private final byte[] semibold;
    private final byte[] italic;
    private final List<Other> others;

    /** Letters of another script, which stand in where the brand's own have none. */
    public static final class Other {

        private final byte[] regular;
        private final byte[] semibold;

        public Other(byte[] regular, byte[] semibold) {
            this.regular = regular.clone();
            this.semibold = semibold.clone();
        }

        public byte[] regular() {
            return regular.clone();
        }

        public byte[] semibold() {
            return semibold.clone();
        }
    }

    /** @param others the first that has a letter writes it */
    public Typeface(byte[] regular, byte[] semibold, byte[] italic, List<Other> others) {
        this.regular = regular.clone();
        this.semibold = semibold.clone();
        this.italic = italic.clone();
        this.others = List.copyOf(others);
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

    public List<Other> others() {
        return others;
    }
}
