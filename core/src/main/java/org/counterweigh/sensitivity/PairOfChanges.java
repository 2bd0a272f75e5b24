package org.counterweigh.sensitivity;

/**
 * The usual bad surprise: the price a tenth higher and the provider a tenth slower.
 *
 * @param turns whether the net present value changes its sign
 */
public record PairOfChanges(double netPresentValue, boolean turns) {}
