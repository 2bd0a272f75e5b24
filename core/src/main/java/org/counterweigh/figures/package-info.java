/**
 * A number with a meaning: named lines over the years, checked units, and one definition with many readings.
 *
 * <p>Knows nothing of law firms, workbooks or pages.
 */
@NullMarked
package org.counterweigh.figures;

import org.jspecify.annotations.NullMarked;
