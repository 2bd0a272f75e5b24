/**
 * How sure the answers are, what would change them, and what is worth finding out.
 *
 * <p>Knows cases and plans; the verdicts on them are made from what it finds.
 */
@NullMarked
package org.counterweigh.uncertainty;

import org.jspecify.annotations.NullMarked;
