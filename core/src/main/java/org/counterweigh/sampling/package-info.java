/** How much is enough: sampling plans for a month's delivery, and the team to keep when the months differ. */
@NullMarked
package org.counterweigh.sampling;

import org.jspecify.annotations.NullMarked;
