/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.content;

import org.jspecify.annotations.NullMarked;
