@NullMarked
package org.counterweigh.report.png;

import org.jspecify.annotations.NullMarked;
