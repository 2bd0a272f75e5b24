package org.counterweigh.excel.zip;

import java.io.IOException;

/** Deflated bytes that are not as they were packed; the message goes on with a sentence whose subject they are. */
final class PackingFault extends IOException {

    private static final long serialVersionUID = 1;

    PackingFault(String how) {
        super(how);
    }
}
