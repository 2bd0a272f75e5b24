/** The page of all findings, made from the places in the sources that make one and from workbooks with one fault each. */
@NullMarked
package org.counterweigh.excel.catalogue;

import org.jspecify.annotations.NullMarked;
