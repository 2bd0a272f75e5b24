package org.counterweigh.report.page;

/**
 * The colours of a brand, each as 0xRRGGBB.
 *
 * @param ink text and totals
 * @param muted notes, axes, headings of columns
 * @param accent the brand's own; steps that gain
 * @param orange steps that cost, and cautions
 * @param pale marks that carry ink text
 * @param paleOrange marks that carry ink text and ask for attention
 * @param zebra the ground of every second row and of panels
 * @param outline the edge of pale marks, and thin rules
 */
public record Palette(int ink, int muted, int accent, int orange, int pale, int paleOrange, int zebra, int outline) {}
