/** The catalogue of findings: every place in the sources that makes one, each with an example that was really told. */
@NullMarked
package org.counterweigh.findings.catalogue;

import org.jspecify.annotations.NullMarked;
