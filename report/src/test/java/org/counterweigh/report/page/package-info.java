/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.page;

import org.jspecify.annotations.NullMarked;
