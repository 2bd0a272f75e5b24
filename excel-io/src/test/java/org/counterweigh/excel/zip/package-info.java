@NullMarked
package org.counterweigh.excel.zip;

import org.jspecify.annotations.NullMarked;
