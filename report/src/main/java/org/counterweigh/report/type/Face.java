package org.counterweigh.report.type;

/** The cuts of the typeface a report uses. */
public enum Face {
    REGULAR,
    SEMIBOLD,
    ITALIC
}
