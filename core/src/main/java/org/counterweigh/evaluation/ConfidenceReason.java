package org.counterweigh.evaluation;

import java.util.Set;

/** Why an outcome is as sure as it is. */
public sealed interface ConfidenceReason {

    /** Reasons that rest on no test. */
    enum Untested implements ConfidenceReason {
        FIRMS_CHOICE,
        RESTS_ON_RULES,
        RESTS_ON_PLAN,
        NOT_CLEARED,
        DATA_MISSING,
        NO_OFFER,
        NOTHING_VARIES,
        NOT_YET
    }

    /** The 5th, the 50th and the 95th percentile of what the answer rests on. */
    enum Case {
        LOW,
        MIDDLE,
        HIGH
    }

    /** The cases in which the outcome holds. */
    record Tested(Set<Case> holds) implements ConfidenceReason {}

    /** The outcome holds in every case, but whoever read the data doubts them, in a sentence. */
    record Doubted(String doubt) implements ConfidenceReason {}
}
