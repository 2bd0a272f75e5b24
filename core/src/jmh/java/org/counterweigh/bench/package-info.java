/** Benchmarks of the simulation, in JVMs of their own. */
@NullMarked
package org.counterweigh.bench;

import org.jspecify.annotations.NullMarked;
