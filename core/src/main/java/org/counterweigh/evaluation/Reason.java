package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Rule;

/** Why a decision is what it is, with the figures it turns on. */
public sealed interface Reason {

    /** Reasons that need no figures. */
    enum Plain implements Reason {
        KEPT_BY_CHOICE,
        NO_QUOTE,
        NOBODY_STAFFED,
        COSTS_MORE,
        MONEY_STAYS_OUT,
        CLEARS_HURDLE,
        HYBRID_WORTH_MORE
    }

    /** Every provider that quotes is barred by one of these rules. */
    record AllBarred(List<Rule> rules) implements Reason {}

    /** No provider is cleared until this is known, shown or decided. */
    record NotCleared(List<Missing> missing) implements Reason {}

    /** The benefit of the steady year, as a share of avoidable personnel cost, is below the hurdle. */
    record BelowHurdle(double benefit, double hurdle) implements Reason {}

    /** The money is back later than the firm allows; both in months. */
    record PaysBackLate(double months, double limit) implements Reason {}
}
