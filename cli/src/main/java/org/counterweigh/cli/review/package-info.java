/** One workbook from file to evaluation, and what can be made of it. Knows nothing of folders and batches. */
@NullMarked
package org.counterweigh.cli.review;

import org.jspecify.annotations.NullMarked;
