/** Where a figure comes from, back to the cells. Knows nothing of files. */
@NullMarked
package org.counterweigh.cli.explain;

import org.jspecify.annotations.NullMarked;
