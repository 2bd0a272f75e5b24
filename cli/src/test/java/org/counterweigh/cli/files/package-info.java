/** Names and folders on disk, tried. */
@NullMarked
package org.counterweigh.cli.files;

import org.jspecify.annotations.NullMarked;
