/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.typography;

import org.jspecify.annotations.NullMarked;
