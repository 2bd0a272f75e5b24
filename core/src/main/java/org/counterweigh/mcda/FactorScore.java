package org.counterweigh.mcda;

/**
 * How well an option does on one factor.
 *
 * @param score 0..100 on fixed anchors, 100 best for outsourcing
 */
public record FactorScore(double score, ScoreReason because) {}
