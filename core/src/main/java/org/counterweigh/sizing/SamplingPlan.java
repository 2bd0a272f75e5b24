package org.counterweigh.sizing;

/**
 * Look at a sample of a batch and accept the batch when no more than a few pieces of it are wrong.
 *
 * @param sample pieces looked at, 1 or more
 * @param acceptance wrong pieces allowed, 0..sample
 */
public record SamplingPlan(int sample, int acceptance) {}
