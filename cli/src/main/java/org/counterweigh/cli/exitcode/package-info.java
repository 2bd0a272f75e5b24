/** How a run may end. Knows nothing of what the run is about. */
@NullMarked
package org.counterweigh.cli.exitcode;

import org.jspecify.annotations.NullMarked;
