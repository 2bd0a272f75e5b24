/** The list of all firms, tried. */
@NullMarked
package org.counterweigh.cli.portfolio;

import org.jspecify.annotations.NullMarked;
