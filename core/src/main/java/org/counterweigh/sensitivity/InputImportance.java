package org.counterweigh.sensitivity;

import org.counterweigh.figures.Given;

/**
 * What it would be worth to know one figure before deciding, and how much of the doubt it explains.
 *
 * @param low five in a hundred of its draws are below it
 * @param high five in a hundred are above it
 * @param partialPerfectInformation money, from nothing up to what knowing everything is worth
 * @param explains share of the variance of the net present value, 0..1, by itself
 * @param npvAtLow mean net present value over the tenth of simulations in which the figure is smallest
 */
public record InputImportance(
        Given input,
        double low,
        double high,
        double partialPerfectInformation,
        double explains,
        double npvAtLow,
        double npvAtHigh) {}
