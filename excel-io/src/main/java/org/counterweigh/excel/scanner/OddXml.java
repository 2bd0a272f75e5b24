package org.counterweigh.excel.scanner;

import java.io.IOException;

/** A part is written in a way that the fast scanner leaves to {@link org.counterweigh.excel.xml.PlainXml}. */
final class OddXml extends IOException {

    private static final long serialVersionUID = 1;

    OddXml() {
        super("written in an unusual way");
    }
}
