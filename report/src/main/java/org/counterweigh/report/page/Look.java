package org.counterweigh.report.page;

/** The colours and letters a document is set in. */
public record Look(Palette palette, Typeface typeface) {}
