package org.counterweigh.findings;

/** How much a finding matters, gravest first. */
public enum Severity {
    /** No report can be made before this is mended. */
    STOPS,
    /** The workbook leaves something open, and a cited default stands in. */
    DEFAULTED,
    /** A warning: possible, but seldom right. */
    UNLIKELY
}
