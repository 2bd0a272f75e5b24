package org.counterweigh.breakeven;

import java.util.List;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.Option;

/**
 * One way in which one kind of work could go to one provider, cleared by the gate.
 *
 * @param levels the case, or, where a base load is kept, the case above each there could be, the lowest first
 */
public record Candidate(List<CaseCalculation> levels) {
    public Candidate {
        levels = List.copyOf(levels);
    }

    String provider() {
        return levels.get(0).quote().provider().name();
    }

    boolean isHybrid() {
        return levels.get(0).option() instanceof Option.Hybrid;
    }
}
