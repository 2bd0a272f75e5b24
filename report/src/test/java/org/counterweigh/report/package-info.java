/** Tests of the report module as a whole. */
@NullMarked
package org.counterweigh.report;

import org.jspecify.annotations.NullMarked;
