package org.counterweigh.excel.workbook;

import org.counterweigh.excel.scanner.CellStyle;

/**
 * One cell as it was last saved.
 *
 * @param content what it shows; the stored result where it is a formula
 * @param origin how the content came to be
 * @param style what its style says about the content
 */
public record Cell(Address address, Content content, Origin origin, CellStyle style) {

    private static final int FIRST_YEAR = 1900;

    /** How the content of a cell came to be. */
    public enum Origin {
        TYPED,
        FORMULA,
        /** A formula that looks into another file or the net. */
        LINKED_FORMULA
    }

    public static Cell blank(Address address) {
        return new Cell(address, new Content.Blank(), Origin.TYPED, CellStyle.PLAIN);
    }

    public boolean isBlank() {
        return content instanceof Content.Blank;
    }

    /** Whether it holds the number 0, which a cell of dates shows as a day before 1900. */
    public boolean isNought() {
        return (content instanceof Content.Amount number && number.amount() == 0)
                || (content instanceof Content.Moment moment && moment.at().getYear() < FIRST_YEAR);
    }

    /** The text, trimmed, as a person would read it off; empty where blank. */
    public String shown() {
        return content.shown();
    }
}
