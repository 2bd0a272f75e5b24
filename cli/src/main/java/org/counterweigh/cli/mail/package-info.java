/** What each recipient of a workbook is to be sent, as drafts that open for sending. Knows nothing of servers. */
@NullMarked
package org.counterweigh.cli.mail;

import org.jspecify.annotations.NullMarked;
