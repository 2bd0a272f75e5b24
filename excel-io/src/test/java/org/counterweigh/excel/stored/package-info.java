@NullMarked
package org.counterweigh.excel.stored;

import org.jspecify.annotations.NullMarked;
