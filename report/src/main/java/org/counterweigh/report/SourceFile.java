package org.counterweigh.report;

/**
 * The workbook a report was made of, and what made it.
 *
 * @param sha256 of the workbook, in hexadecimal digits
 */
public record SourceFile(String name, String sha256, String toolVersion) {

    private static final int SHOWN = 12;

    /** Enough of the digest to tell one file from another. */
    public String shortDigest() {
        return sha256.substring(0, Math.min(SHOWN, sha256.length()));
    }
}
