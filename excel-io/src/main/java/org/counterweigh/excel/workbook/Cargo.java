package org.counterweigh.excel.workbook;

/**
 * Something a workbook carries that is neither read nor run.
 *
 * @param target where it points to, or the part that holds it
 */
public record Cargo(Kind kind, String target) {

    /** What it is. */
    public enum Kind {
        EXTERNAL_LINK,
        DATA_CONNECTION,
        MACRO,
        EMBEDDED_OBJECT
    }
}
