package org.counterweigh.report.narrative;

import org.counterweigh.firm.FactorName;

/** Whether the figures bear out what the brief claims of a factor. */
enum Claim {
    HOLDS,
    DOES_NOT_HOLD,
    NO_EVIDENCE;

    /** A pro holds where it gains, a con where it costs; what moves no money is no evidence. */
    static Claim of(FactorName factor, double presentValue) {
        if (Math.round(presentValue) == 0) {
            return NO_EVIDENCE;
        }
        boolean gains = presentValue > 0;
        return gains == factor.isPro() ? HOLDS : DOES_NOT_HOLD;
    }
}
