package org.counterweigh.uncertainty;

import java.util.OptionalDouble;

/**
 * How long the money takes to come back, over all futures; months from the start of Year 1.
 *
 * @param low five in a hundred futures are back sooner; each of the three is empty where that future never pays back
 * @param withinLimit share of futures back within the firm's limit
 * @param never share of futures in which the money does not come back for good
 */
public record PaybackPercentiles(
        OptionalDouble low, OptionalDouble median, OptionalDouble high, double withinLimit, double never) {}
