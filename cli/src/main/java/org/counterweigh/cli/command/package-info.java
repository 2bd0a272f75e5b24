/** The commands, one class each: what they accept, and whom they ask. Knows nothing of how things are wired. */
@NullMarked
package org.counterweigh.cli.command;

import org.jspecify.annotations.NullMarked;
