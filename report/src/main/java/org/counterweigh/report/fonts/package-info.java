/** The letters of a brand: how wide they are and what shape they have, without asking the machine for letters of its own. */
@NullMarked
package org.counterweigh.report.fonts;

import org.jspecify.annotations.NullMarked;
