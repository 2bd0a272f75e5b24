package org.counterweigh.evaluation;

/** How sure an outcome is. */
public enum Confidence {
    FIRM,
    LEANING,
    OPEN
}
