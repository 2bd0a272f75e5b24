/**
 * What people edit: gate rules, defaults, brand, wording. Reads the files into what core and the reports ask for; knows nothing of
 * workbooks or of how a report is laid out.
 */
@NullMarked
package org.counterweigh.templates;

import org.jspecify.annotations.NullMarked;
