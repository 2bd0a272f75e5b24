package org.counterweigh.probability;

/**
 * A number worked out from draws, and how far off it may be.
 *
 * @param value from all draws together
 * @param error its standard error, from the scatter between replicates; same unit as the value
 */
public record Estimate(double value, double error) {}
