/** Names and folders on disk: nothing leaves the output folder, nothing appears half-written. Knows nothing of law firms. */
@NullMarked
package org.counterweigh.cli.files;

import org.jspecify.annotations.NullMarked;
