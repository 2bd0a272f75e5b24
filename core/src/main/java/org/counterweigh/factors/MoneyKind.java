package org.counterweigh.factors;

/** What kind of money an amount is; nothing that is not cash is ever called so. */
public enum MoneyKind {
    CASH,
    /** Hours of the firm's own people that neither leave nor are bought, at what they cost. */
    OWN_TIME,
    EXPECTED_LOSS,
    /** Worth of days sooner or later. */
    TIME_VALUE
}
