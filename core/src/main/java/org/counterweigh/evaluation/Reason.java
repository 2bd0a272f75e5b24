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
        NOBODY_DOES_IT,
        COSTS_MORE,
        /** A law firm would save less than clients stop paying it. */
        LOSES_INCOME,
        MONEY_STAYS_OUT,
        PASSES_TESTS,
        PEAKS_WORTH_MORE,
        HELD_BACK_BY_LIMIT,
        EARNS_NO_SHARED_COST,
        SAVES_NO_CASH
    }

    /** Every provider that quotes is barred by one of these rules. */
    record AllBarred(List<Rule> rules) implements Reason {}

    /** No provider is cleared until this is known, shown or decided. */
    record NotCleared(List<Missing> missing) implements Reason {}

    /** The value of a usual year, as a share of the cost of what moves, is below the minimum saving. */
    record BelowHurdle(double benefit, double hurdle) implements Reason {}

    /** The cash is back later than the firm allows; both in months. */
    record PaysBackLate(double months, double limit) implements Reason {}
}
