package org.counterweigh.report.model;

import org.counterweigh.templates.Brand;

/**
 * The brand's colours as 0xRRGGBB.
 *
 * @param brand title bands and headings, dark enough for white text
 * @param accent chapter titles and tabs
 * @param band pale ground of chapter titles
 * @param ink text and worked figures
 * @param muted units and sources
 * @param rule thin lines between rows
 * @param good a check that holds
 * @param bad a check that does not
 */
public record SheetColours(int brand, int accent, int band, int ink, int muted, int rule, int good, int bad) {

    /** Green says a check holds, in every brand. */
    private static final int GOOD = 0x2E7D4F;

    /** The colours of a brand in the parts they play on a sheet. */
    public static SheetColours of(Brand.Palette brand) {
        return new SheetColours(
                brand.accent(),
                brand.accent(),
                brand.zebra(),
                brand.ink(),
                brand.muted(),
                brand.outline(),
                GOOD,
                brand.orange());
    }
}
