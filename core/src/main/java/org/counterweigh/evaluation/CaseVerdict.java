package org.counterweigh.evaluation;

/** What the four tests say of a case. */
public enum CaseVerdict {
    /** All four hold. */
    SOUND,
    /** It is worth more than staying as today, but brings no cash. */
    CAPACITY,
    /** Value and cash hold; minimum saving or payback does not. */
    PILOT,
    /** It is worth no more than staying as today. */
    NO_GAIN
}
