/** Writes workbooks that hold no calculation: the template, sample firms kept as text, and lists of findings. */
@NullMarked
package org.counterweigh.excel.template;

import org.jspecify.annotations.NullMarked;
