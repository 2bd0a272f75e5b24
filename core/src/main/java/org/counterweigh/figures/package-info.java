/** A number with a meaning: named lines over the years, checked units, one definition with many readings. */
@NullMarked
package org.counterweigh.figures;

import org.jspecify.annotations.NullMarked;
