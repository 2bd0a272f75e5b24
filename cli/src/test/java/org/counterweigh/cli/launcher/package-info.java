/** The launchers, started as a user starts them. */
@NullMarked
package org.counterweigh.cli.launcher;

import org.jspecify.annotations.NullMarked;
