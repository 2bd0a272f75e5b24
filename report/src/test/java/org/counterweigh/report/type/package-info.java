/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.type;

import org.jspecify.annotations.NullMarked;
