/** What the name of a role says of the people in it. */
@NullMarked
package org.counterweigh.excel.role;

import org.jspecify.annotations.NullMarked;
