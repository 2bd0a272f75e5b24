/** What goes wrong outside the program, and what becomes of the files then; the catalogue is in {@code docs/faults.md}. */
@NullMarked
package org.counterweigh.cli.faults;

import org.jspecify.annotations.NullMarked;
