package org.counterweigh.cli.mistakes;

import java.util.List;

/**
 * One workbook with one mistake in it.
 *
 * @param operator the kind of mistake
 * @param where the column, or the sheet, that it is in
 * @param reach how much of it
 * @param at the cells that are wrong
 * @param meant the workbook without it
 */
record Mistake(String operator, String where, String reach, List<Place> at, Book meant, Book spoilt) {}
