/** Tests of what one run over a workbook needs. */
@NullMarked
package org.counterweigh.cli.run;

import org.jspecify.annotations.NullMarked;
