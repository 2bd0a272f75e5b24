/** How fast workbooks are read, next to others who read them and to merely unpacking them. Nothing of the product knows it. */
@NullMarked
package org.counterweigh.excel.bench;

import org.jspecify.annotations.NullMarked;
