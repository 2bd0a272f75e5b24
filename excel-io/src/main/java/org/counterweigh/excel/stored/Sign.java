package org.counterweigh.excel.stored;

/** What is known of an amount without calculating it. */
enum Sign {
    POSITIVE,
    NOT_NEGATIVE,
    UNKNOWN;

    static Sign of(double amount) {
        return amount > 0 ? POSITIVE : amount == 0 ? NOT_NEGATIVE : UNKNOWN;
    }

    /** Of a sum with another amount. */
    Sign plus(Sign other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == POSITIVE || other == POSITIVE ? POSITIVE : NOT_NEGATIVE;
    }

    /** Of a product or quotient with another amount. */
    Sign times(Sign other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == POSITIVE && other == POSITIVE ? POSITIVE : NOT_NEGATIVE;
    }
}
