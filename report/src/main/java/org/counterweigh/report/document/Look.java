package org.counterweigh.report.document;

import org.counterweigh.templates.Brand.Palette;

/** The colours and letters a document is set in. */
public record Look(Palette palette, Typeface typeface) {}
