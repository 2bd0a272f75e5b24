package org.counterweigh.gate;

/**
 * Something that must be done and recorded before or while work is outsourced.
 *
 * @param code {@code O1} to {@code O20}
 * @param costDriver what its cost hangs on
 */
public record Obligation(String code, String text, String costDriver) {}
