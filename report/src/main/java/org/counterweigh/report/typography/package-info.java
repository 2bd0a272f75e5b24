/** How wide words are and where lines break. Knows nothing of files, pages or what the words say. */
@NullMarked
package org.counterweigh.report.typography;

import org.jspecify.annotations.NullMarked;
