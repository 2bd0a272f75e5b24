/**
 * The evaluation as a live spreadsheet: inputs, formulas with the engine's values, checks, and a league table of firms.
 *
 * <p>Knows figures and how a sheet is laid out; knows nothing of law firms, verdicts or where files go.
 */
@NullMarked
package org.counterweigh.report.workbook;

import org.jspecify.annotations.NullMarked;
