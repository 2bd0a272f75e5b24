package org.counterweigh.evaluation;

/** Why work stays in house. */
public enum KeepReason {
    /** The firm has decided it. */
    CHOICE,
    NO_OFFER,
    /** No provider is legally cleared. */
    NOT_CLEARED,
    /** A sound case is held back by a limit of the firm. */
    LIMIT,
    /** In the plan it would not earn its provider's own cost. */
    SHARED_COST,
    /** Every offer costs more than it saves. */
    NO_GAIN
}
