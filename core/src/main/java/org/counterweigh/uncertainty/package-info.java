/** How sure the answers are, what would change them, and what is worth finding out; verdicts are made from it. */
@NullMarked
package org.counterweigh.uncertainty;

import org.jspecify.annotations.NullMarked;
