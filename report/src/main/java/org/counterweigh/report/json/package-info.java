/**
 * The result of an evaluation as JSON, for other programs.
 *
 * <p>Knows which keys are promised and in what order; works nothing out, and knows nothing of pages or sheets.
 */
@NullMarked
package org.counterweigh.report.json;

import org.jspecify.annotations.NullMarked;
