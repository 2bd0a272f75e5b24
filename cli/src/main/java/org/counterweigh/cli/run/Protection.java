package org.counterweigh.cli.run;

import org.counterweigh.report.pdf.ProtectedCopy;

/** The password of the protected copies of reports; it is never written down. */
public final class Protection {

    private static final String ENDING = "-comparison-protected.pdf";

    private final char[] password;

    public Protection(char[] password) {
        this.password = password.clone();
    }

    /** The copy's name in the folder of the firm. */
    public String file(String firm) {
        return firm + ENDING;
    }

    /** The copy that opens with the password only. */
    public byte[] copy(byte[] pdf) {
        return ProtectedCopy.of(pdf, password);
    }
}
