package org.counterweigh.evaluation;

/** What the firm should do with one kind of work. */
public enum Outcome {
    OUTSOURCE,
    /** Keep the base load, buy the months above it. */
    HYBRID,
    /** Worth money, but below the hurdle or too slow to pay back. */
    PILOT,
    KEEP,
    NOT_PERMITTED,
    NOT_ENOUGH_DATA;

    /** Whether the plan counts on it: a pilot has yet to prove itself. */
    public boolean isInPlan() {
        return this == OUTSOURCE || this == HYBRID;
    }
}
