/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.html;

import org.jspecify.annotations.NullMarked;
