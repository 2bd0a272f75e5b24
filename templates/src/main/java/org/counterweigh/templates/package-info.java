/** What people edit: gate rules, defaults, brand, wording. Knows nothing of workbooks or of how a report is laid out. */
@NullMarked
package org.counterweigh.templates;

import org.jspecify.annotations.NullMarked;
