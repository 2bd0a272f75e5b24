package org.counterweigh.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.ConfidenceReason.Case;
import org.counterweigh.evaluation.ConfidenceReason.Doubted;
import org.counterweigh.evaluation.ConfidenceReason.Tested;
import org.counterweigh.evaluation.ConfidenceReason.Untested;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/**
 * Says how sure an outcome is: firm when its test holds in the low, the middle and the high case, leaning when it holds
 * in two of them, else open.
 *
 * <p>The test is a gain for work that moves or is tried, and no gain for work that stays.
 */
record ConfidenceRule(UncertaintyResult result, Uncertainty uncertainty) {

    Decision of(Decision decision) {
        return switch (decision.outcome()) {
            case NOT_PERMITTED -> decision.held(Confidence.FIRM, Untested.RESTS_ON_RULES);
            case NOT_ENOUGH_DATA -> decision.held(Confidence.OPEN, Untested.DATA_MISSING);
            case KEEP -> kept(decision, decision.keepReason().orElseThrow());
            case PILOT, HYBRID, OUTSOURCE, CAPACITY -> byCases(decision);
        };
    }

    private Decision kept(Decision decision, KeepReason why) {
        return switch (why) {
            case CHOICE -> decision.held(Confidence.FIRM, Untested.FIRMS_CHOICE);
            case LIMIT, SHARED_COST -> decision.held(Confidence.FIRM, Untested.RESTS_ON_PLAN);
            case NO_OFFER -> decision.held(Confidence.OPEN, Untested.NO_OFFER);
            case NOT_CLEARED -> decision.held(Confidence.OPEN, Untested.NOT_CLEARED);
            case NO_GAIN -> byCases(decision);
        };
    }

    private Decision byCases(Decision decision) {
        Optional<Percentiles> spread = result.of(decision.work()).flatMap(WorkUncertainty::netPresentValue);
        if (spread.isEmpty()) {
            return decision.held(Confidence.OPEN, Untested.NO_OFFER);
        }
        Set<Case> holds = holds(decision.outcome() != Outcome.KEEP, spread.get());
        return switch (holds.size()) {
            case 3 -> inEveryCase(decision, holds);
            case 2 -> decision.held(Confidence.LEANING, new Tested(holds));
            default -> decision.held(Confidence.OPEN, new Tested(holds));
        };
    }

    private static Set<Case> holds(boolean gains, Percentiles worth) {
        Set<Case> holds = EnumSet.noneOf(Case.class);
        for (Case each : Case.values()) {
            double amount = switch (each) {
                case LOW -> worth.low();
                case MIDDLE -> worth.median();
                case HIGH -> worth.high();
            };
            if (gains == amount > 0) {
                holds.add(each);
            }
        }
        return holds;
    }

    private Decision inEveryCase(Decision decision, Set<Case> holds) {
        List<String> doubts = uncertainty.doubtsAbout(decision.work().name());
        if (!doubts.isEmpty()) {
            return decision.held(Confidence.LEANING, new Doubted(doubts.get(0)));
        }
        return decision.held(
                Confidence.FIRM,
                result.basis().kind() == Basis.Kind.CERTAIN ? Untested.ALL_CERTAIN : new Tested(holds));
    }
}
