package org.counterweigh.report.workbook;

import org.counterweigh.figures.Line;

/** A result with a name of its own in the workbook, such as {@code Net_present_value}. */
public record Headline(String name, Line line) {}
