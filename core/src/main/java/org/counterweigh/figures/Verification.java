package org.counterweigh.figures;

/** How far a source has been looked at. */
public enum Verification {
    /** Its own text was read, or the part of it that matters. */
    VERIFIED,
    /** Others who tell of it were read. */
    SECONDARY,
    NOT_VERIFIED
}
