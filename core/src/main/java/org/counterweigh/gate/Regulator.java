package org.counterweigh.gate;

/**
 * Who lawyers answer to, as far as the table holds rules of it: a row of {@code gates/regulators.csv}.
 *
 * @param code {@code US}, {@code US-NY}, {@code EW}
 * @param country ISO 3166 code; {@code EU} stands for any member state
 */
public record Regulator(String code, String name, String country) {}
