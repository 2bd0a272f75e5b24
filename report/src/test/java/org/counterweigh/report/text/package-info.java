/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.text;

import org.jspecify.annotations.NullMarked;
