package org.counterweigh.report.typography;

/** The cuts of the typeface a report uses. */
public enum Face {
    REGULAR,
    SEMIBOLD,
    ITALIC
}
