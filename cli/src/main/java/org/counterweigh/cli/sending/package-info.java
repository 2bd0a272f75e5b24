/** Messages on their way: mail settings, the SMTP server, what became of each message. Knows nothing of workbooks. */
@NullMarked
package org.counterweigh.cli.sending;

import org.jspecify.annotations.NullMarked;
