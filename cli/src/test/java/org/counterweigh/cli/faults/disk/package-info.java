/** A disk in memory that fails or crashes at the operation asked for, and knows what a crash would leave of it. */
@NullMarked
package org.counterweigh.cli.faults.disk;

import org.jspecify.annotations.NullMarked;
