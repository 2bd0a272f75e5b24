package org.counterweigh.evaluation;

/** What the firm should do with one kind of work. */
public enum Outcome {
    OUTSOURCE,
    /** Keep the base load, buy the months above it. */
    HYBRID,
    /** Worth money and cash, but below the minimum saving or too slow to pay back. */
    PILOT,
    /** Frees time, saves no cash. */
    CAPACITY,
    KEEP,
    NOT_PERMITTED,
    NOT_ENOUGH_DATA;

    /** Whether the plan counts on it. */
    public boolean isInPlan() {
        return this == OUTSOURCE || this == HYBRID;
    }

    /** Whether a case stands outside the plan that would add to it. */
    public boolean isBesidePlan() {
        return this == PILOT || this == CAPACITY;
    }
}
