/** Sending, tried against real and misbehaving mail servers. */
@NullMarked
package org.counterweigh.cli.sending;

import org.jspecify.annotations.NullMarked;
