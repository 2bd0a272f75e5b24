package org.counterweigh.mcda;

/**
 * How well an option does on one factor.
 *
 * @param score 0..100 on fixed anchors, 100 best for outsourcing
 * @param because what was measured, as a phrase: {@code saving of 18.2 % of the avoidable cost}
 */
public record FactorScore(double score, String because) {}
