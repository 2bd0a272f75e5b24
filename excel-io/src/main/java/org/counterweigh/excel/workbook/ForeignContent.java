package org.counterweigh.excel.workbook;

/**
 * Something a workbook carries that is never opened, followed or run.
 *
 * @param target where it points to, or the part of the file that holds it
 */
public record ForeignContent(Kind kind, String target) {

    /** What it is. */
    public enum Kind {
        EXTERNAL_LINK,
        DATA_CONNECTION,
        MACRO,
        EMBEDDED_OBJECT,
        HIDDEN_NAME
    }
}
