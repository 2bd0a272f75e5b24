/** Asks about figures that are possible and seldom true: an amount that looks monthly, an hour that looks like a minute. */
@NullMarked
package org.counterweigh.excel.plausibility;

import org.jspecify.annotations.NullMarked;
