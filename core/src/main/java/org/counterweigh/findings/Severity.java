package org.counterweigh.findings;

/** How much a finding matters, gravest first. */
public enum Severity {
    /** No report can be made before this is mended. */
    STOPS("Error"),
    /** A warning: possible, but seldom right. */
    UNLIKELY("Warning"),
    /** The workbook leaves something open, and a cited default stands in. */
    DEFAULTED("Default");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The severity in a word a reader knows, as a heading. */
    public String word() {
        return word;
    }
}
