package org.counterweigh.gate;

/**
 * Something that must be done and recorded before or while work is outsourced.
 *
 * @param code {@code O1} to {@code O20}
 * @param name in a few words: {@code Client consent}
 * @param text what must be done
 * @param costDriver what its cost hangs on
 */
public record Obligation(String code, String name, String text, String costDriver) {}
