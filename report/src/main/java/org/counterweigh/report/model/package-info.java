/**
 * The evaluation as a live spreadsheet: inputs, formulas with the engine's values, checks, and a league table of firms.
 *
 * <p>Knows an evaluation and how a sheet is laid out; works out nothing itself, and knows nothing of where files go.
 */
@NullMarked
package org.counterweigh.report.model;

import org.jspecify.annotations.NullMarked;
