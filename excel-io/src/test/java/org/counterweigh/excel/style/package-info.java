@NullMarked
package org.counterweigh.excel.style;

import org.jspecify.annotations.NullMarked;
