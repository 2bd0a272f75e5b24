/** From what a firm told us to a recommendation. Knows nothing of workbooks, pages or commands. */
@NullMarked
package org.counterweigh.evaluation;

import org.jspecify.annotations.NullMarked;
