/** Wires everything and starts it. Nothing else knows this package. */
@NullMarked
package org.counterweigh.cli;

import org.jspecify.annotations.NullMarked;
