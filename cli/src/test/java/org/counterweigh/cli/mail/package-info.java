@NullMarked
package org.counterweigh.cli.mail;

import org.jspecify.annotations.NullMarked;
