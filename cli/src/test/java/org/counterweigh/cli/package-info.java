/** The commands, tried from outside: exit code, output and files. */
@NullMarked
package org.counterweigh.cli;

import org.jspecify.annotations.NullMarked;
