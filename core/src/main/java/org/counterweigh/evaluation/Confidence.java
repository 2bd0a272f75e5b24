package org.counterweigh.evaluation;

/** How sure an outcome is. */
public enum Confidence {
    FIRM,
    LEANING,
    OPEN,
    /** Nothing that the outcome rests on varies, so that it was never put to a test. */
    UNTESTED
}
