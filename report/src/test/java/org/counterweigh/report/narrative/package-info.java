/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.narrative;

import org.jspecify.annotations.NullMarked;
