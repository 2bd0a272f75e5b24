package org.counterweigh.optimisation;

import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.Option;

/** One way of one kind of work at one provider, and whether a plan may take it. */
public record Choice(CaseCalculation lines, Standing standing) {

    public enum Standing {
        /** Cleared, and all its tests hold. */
        SOUND,
        /** Cleared, but a test fails: outside the plan, and told what it would add to it. */
        UNSOUND,
        /** Sound, but the gate does not let it go. */
        NOT_CLEARED,
        /** Sound, but more than the provider has room for. */
        BEYOND_CAPACITY
    }

    boolean isFree() {
        return standing == Standing.SOUND;
    }

    /** Whether somebody who keeps to the law and to capacities could take it. */
    public boolean isEligible() {
        return standing == Standing.SOUND || standing == Standing.UNSOUND;
    }

    String work() {
        return lines.quote().work().name();
    }

    String provider() {
        return lines.quote().provider().name();
    }

    boolean isHybrid() {
        return lines.option() instanceof Option.Hybrid;
    }
}
