/** Scores from 0 to 100 and the weights between them, beside the money and never inside it. */
@NullMarked
package org.counterweigh.mcda;

import org.jspecify.annotations.NullMarked;
