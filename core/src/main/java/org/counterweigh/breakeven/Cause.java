package org.counterweigh.breakeven;

/** Why the advice changes where it does: what gives way last. */
public enum Cause {
    /** The test of value. */
    VALUE,
    /** The test of cash. */
    CASH,
    /** The test of the minimum saving. */
    HURDLE,
    /** The test of payback. */
    PAYBACK,
    /** A limit of the firm, or the provider's capacity. */
    LIMIT,
    /** In the plan it does not earn its provider's own cost. */
    SHARED_COST,
    /** Another way is worth more. */
    RIVAL
}
