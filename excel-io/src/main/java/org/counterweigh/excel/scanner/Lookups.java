package org.counterweigh.excel.scanner;

import java.io.IOException;

/** What the cells of every sheet of a workbook refer to. */
public interface Lookups {

    /** The shared texts, which are unpacked when first asked for. */
    SharedTexts texts() throws IOException;

    CellFormats formats();

    DateSystem dates();
}
