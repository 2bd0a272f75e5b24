package org.counterweigh.excel.scanner;

import org.counterweigh.excel.scanner.ScannedCell.Format;

/**
 * What the style of a cell says about what stands in it.
 *
 * @param format what its number format makes of a number
 * @param words what its number format writes beside a number, such as the sign of a currency; empty where nothing
 * @param struck whether what stands there is struck out
 */
public record CellStyle(Format format, String words, boolean struck) {

    public static final CellStyle PLAIN = new CellStyle(Format.NUMBER, "", false);
}
