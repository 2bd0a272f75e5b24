/** What finance reads from a row of money over the years, wherever it comes from: present value and return. */
@NullMarked
package org.counterweigh.appraisal;

import org.jspecify.annotations.NullMarked;
