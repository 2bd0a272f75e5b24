/**
 * How much is enough: sampling plans for a month's delivery, and the base team to keep when the months differ.
 *
 * <p>The plan and the commitment know nothing of firms; what is asked of them is read from a case.
 */
@NullMarked
package org.counterweigh.sampling;

import org.jspecify.annotations.NullMarked;
