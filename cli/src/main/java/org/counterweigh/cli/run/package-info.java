/** One workbook from its file to the files that are made of it. Knows nothing of where a batch puts them, nor of commands. */
@NullMarked
package org.counterweigh.cli.run;

import org.jspecify.annotations.NullMarked;
