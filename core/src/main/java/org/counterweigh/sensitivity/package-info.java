/** Which inputs matter: what knowing each would be worth, and whether a bad surprise changes the answer. */
@NullMarked
package org.counterweigh.sensitivity;

import org.jspecify.annotations.NullMarked;
