package org.counterweigh.gate;

import java.util.Optional;

/** Yes, no, or not known; Kleene's logic, in which what is not known stays so unless the rest decides. */
public enum TruthValue {
    NO,
    UNKNOWN,
    YES;

    public static TruthValue of(boolean yes) {
        return yes ? YES : NO;
    }

    TruthValue and(TruthValue other) {
        return compareTo(other) <= 0 ? this : other;
    }

    TruthValue or(TruthValue other) {
        return compareTo(other) >= 0 ? this : other;
    }

    TruthValue negated() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    /** Unknown where nobody answered. */
    static TruthValue known(Optional<Boolean> told) {
        return told.map(TruthValue::of).orElse(UNKNOWN);
    }
}
