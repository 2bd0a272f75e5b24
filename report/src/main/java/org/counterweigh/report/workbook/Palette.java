package org.counterweigh.report.workbook;

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
public record Palette(int brand, int accent, int band, int ink, int muted, int rule, int good, int bad) {}
