package org.counterweigh.excel.scanner;

/**
 * The cell a scan stands on. It becomes the next one, so keep what it tells and not the cell.
 *
 * <p>It is a typed text unless it says otherwise.
 */
public interface ScannedCell {

    /** Counted from 0. */
    int row();

    /** Counted from 0. */
    int column();

    default Type type() {
        return Type.TEXT;
    }

    default CellStyle style() {
        return CellStyle.PLAIN;
    }

    /** What the cell's number format makes of a number. */
    default Format format() {
        return style().format();
    }

    /** Whether a value is stored; a formula may have none. */
    default boolean hasValue() {
        return true;
    }

    default boolean isFormula() {
        return false;
    }

    /** The formula without its equals sign; empty where there is none, and where it is shared and told elsewhere. */
    default String formula() {
        return "";
    }

    /** The number, exactly as the nearest double; NaN where the file holds no finite number there. */
    default double number() {
        return Double.NaN;
    }

    /** The day since 1970-01-01 that a number stands for, by the workbook's own date system; its time is left out. */
    default long epochDay() {
        return 0;
    }

    /** Which of the workbook's shared texts it is, so that a caller may decode each but once; -1 for any other. */
    default int textIndex() {
        return -1;
    }

    /** A number that tells cells apart: the same for two that hold the same, and are written in the same way. */
    default long fingerprint() {
        return text().hashCode();
    }

    /** The text as a person reads it, unstripped: of a text, of an error its name, of a number its digits in the file. */
    String text();

    /** What the file says a cell holds. */
    enum Type {
        NUMBER,
        /** A text, shared or not. */
        TEXT,
        /** {@code 1} or {@code true}, {@code 0} or {@code false}. */
        TRUTH,
        FAULT,
        /** A date in the words of ISO 8601. */
        DATE,
        /** Something the file says wrongly, such as a shared text that is not there. */
        DAMAGED
    }

    /** What a number format makes of a number. */
    enum Format {
        NUMBER,
        PERCENT,
        /** A day, perhaps with a time. */
        DATE,
        /** A time of day or a length of time: 1:30 is 0.0625. */
        TIME
    }
}
