/**
 * Workbooks as finance people spoil them, and what the desk makes of each: an operator is a kind of mistake, a mistake is one
 * workbook with it.
 */
@NullMarked
package org.counterweigh.cli.mistakes;

import org.jspecify.annotations.NullMarked;
