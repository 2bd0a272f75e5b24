/** Tests of the JSON: read back with a parser, and compared with figures worked by hand. */
@NullMarked
package org.counterweigh.report.json;

import org.jspecify.annotations.NullMarked;
