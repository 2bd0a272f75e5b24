/** The files that are made of an evaluation. Knows nothing of where they are put. */
@NullMarked
package org.counterweigh.cli.run;

import org.jspecify.annotations.NullMarked;
