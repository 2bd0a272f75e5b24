package org.counterweigh.report.model;

import org.counterweigh.figures.Line;

/** A result with a name of its own in the workbook, such as {@code Net_present_value}. */
public record Headline(String name, Line line) {}
