package org.counterweigh.gate;

/** Yes, no, or not known; Kleene's logic, in which what is not known stays so unless the rest decides. */
public enum Answer {
    NO,
    UNKNOWN,
    YES;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Answer negated() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
