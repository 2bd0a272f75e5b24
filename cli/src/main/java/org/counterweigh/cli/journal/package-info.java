/** What was done in an output folder, line by line: added to and never changed, so that nothing is done twice. */
@NullMarked
package org.counterweigh.cli.journal;

import org.jspecify.annotations.NullMarked;
