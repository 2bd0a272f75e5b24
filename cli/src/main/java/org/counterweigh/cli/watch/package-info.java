/** An inbox that is watched: a batch whenever something in it has changed and come to rest. Knows nothing of commands. */
@NullMarked
package org.counterweigh.cli.watch;

import org.jspecify.annotations.NullMarked;
