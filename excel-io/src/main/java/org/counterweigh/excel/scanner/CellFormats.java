package org.counterweigh.excel.scanner;

import java.util.List;
import org.counterweigh.excel.scanner.ScannedCell.Format;

/** What the number format of each cell style makes of a number. */
public final class CellFormats {

    /** For a workbook without styles. */
    public static final CellFormats NONE = new CellFormats(List.of());

    private final List<Format> styles;

    /**
     * The formats of a workbook.
     *
     * @param styles in the order in which cells refer to them
     */
    public CellFormats(List<Format> styles) {
        this.styles = List.copyOf(styles);
    }

    /** The format of a style; a plain number where the workbook has no styles at all. */
    Format of(int style) {
        return style < styles.size() ? styles.get(style) : Format.NUMBER;
    }

    /** Whether a cell may refer to the style. */
    boolean has(int style) {
        return style >= 0 && style < Math.max(styles.size(), 1);
    }
}
