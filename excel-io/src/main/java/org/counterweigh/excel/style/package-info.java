/** How cells look and how texts are made safe and given room; and a kit for what POI still writes. Knows nothing of what a sheet says. */
@NullMarked
package org.counterweigh.excel.style;

import org.jspecify.annotations.NullMarked;
