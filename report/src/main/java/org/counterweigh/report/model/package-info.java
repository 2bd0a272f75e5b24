/** The evaluation as a live spreadsheet, and a table of many firms. Works nothing out, and knows nothing of where files go. */
@NullMarked
package org.counterweigh.report.model;

import org.jspecify.annotations.NullMarked;
