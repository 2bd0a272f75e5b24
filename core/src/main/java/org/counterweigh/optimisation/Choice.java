package org.counterweigh.optimisation;

import java.util.Map;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.Governance.ObligationCost;

/**
 * One way in which a kind of work can go to a provider: all of it, above a base load, or the part there is room for.
 *
 * @param share of the units that may leave, above 0, at most 1
 * @param barred why it may not be chosen
 */
record Choice(CaseCalculation lines, double share, Barred barred) {

    /** What keeps a choice out of every plan. */
    enum Barred {
        NO,
        BY_THE_GATE,
        BY_CAPACITY
    }

    Map<String, ObligationCost> obligations() {
        return lines.inputs().charges().obligations();
    }

    /** Names an obligation that is owed once to the provider. */
    String once(String code) {
        return provider() + " / " + code;
    }

    String work() {
        return lines.quote().work().name();
    }

    String provider() {
        return lines.quote().provider().name();
    }
}
