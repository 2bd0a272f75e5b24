/**
 * Copies a workbook and marks its findings in the copy: part by part, so that whatever is not marked stays as it is. Knows
 * places and findings; knows neither what the sheets mean nor any library for workbooks.
 */
@NullMarked
package org.counterweigh.excel.annotation;

import org.jspecify.annotations.NullMarked;
