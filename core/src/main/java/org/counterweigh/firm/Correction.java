package org.counterweigh.firm;

/**
 * What if figures that were asked about held what was probably meant: the workbook read anew with their cells changed.
 *
 * @param place of the first of them, {@code Roles!C4}, where the question stands
 * @param data the changed workbook; it has no corrections and no scenarios of its own
 */
public record Correction(String place, FirmData data) {}
