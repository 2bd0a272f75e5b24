/** How an inbox is looked through and divided, without any report being made. */
@NullMarked
package org.counterweigh.cli.batch;

import org.jspecify.annotations.NullMarked;
