/**
 * Writes workbooks that hold no calculation: the template, sample firms kept as text, and lists of findings. Knows the
 * schema; knows nothing of what is evaluated.
 */
@NullMarked
package org.counterweigh.excel.template;

import org.jspecify.annotations.NullMarked;
