/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.document;

import org.jspecify.annotations.NullMarked;
