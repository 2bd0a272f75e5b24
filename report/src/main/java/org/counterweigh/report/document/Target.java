package org.counterweigh.report.document;

/** A place in a report to which others lead. */
public record Target(String name) {}
