/** The result of an evaluation as JSON, its promised keys in order. Works nothing out, and knows nothing of pages or sheets. */
@NullMarked
package org.counterweigh.report.json;

import org.jspecify.annotations.NullMarked;
