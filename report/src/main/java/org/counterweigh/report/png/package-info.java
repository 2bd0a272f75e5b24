/** Charts as pictures for where there is no page, such as a message. */
@NullMarked
package org.counterweigh.report.png;

import org.jspecify.annotations.NullMarked;
