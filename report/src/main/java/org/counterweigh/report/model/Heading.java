package org.counterweigh.report.model;

/**
 * The heading of a column.
 *
 * @param overAmounts set to the right, as they are
 */
record Heading(String text, boolean overAmounts) {}
