/** An inbox of workbooks turned into a folder of reports. Knows nothing of commands. */
@NullMarked
package org.counterweigh.cli.batch;

import org.jspecify.annotations.NullMarked;
