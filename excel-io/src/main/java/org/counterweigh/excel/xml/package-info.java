/** XML read so that nothing in it can reach out or blow up. Knows nothing of spreadsheets but the names of their vocabulary. */
@NullMarked
package org.counterweigh.excel.xml;

import org.jspecify.annotations.NullMarked;
