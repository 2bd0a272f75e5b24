/** Whether the stored results of formulas can be taken at their word; no formula is ever calculated. */
@NullMarked
package org.counterweigh.excel.stored;

import org.jspecify.annotations.NullMarked;
