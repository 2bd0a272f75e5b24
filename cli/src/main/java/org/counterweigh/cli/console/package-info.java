/** What a person reads on the terminal. Knows nothing of commands and files. */
@NullMarked
package org.counterweigh.cli.console;

import org.jspecify.annotations.NullMarked;
