/** Time entries of a sheet or an e-bill, streamed and added up by work type, role and month, with how sure the mapping is. */
@NullMarked
package org.counterweigh.excel.timeentries;

import org.jspecify.annotations.NullMarked;
