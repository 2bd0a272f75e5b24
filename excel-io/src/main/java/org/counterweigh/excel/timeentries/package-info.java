/**
 * Time entries, streamed and added up by work type, role and month, with how sure the reading is. Knows a firm's roles and
 * kinds of work by name alone, and nothing of what the hours are for.
 */
@NullMarked
package org.counterweigh.excel.timeentries;

import org.jspecify.annotations.NullMarked;
