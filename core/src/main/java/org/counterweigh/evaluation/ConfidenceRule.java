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
import org.counterweigh.uncertainty.DecidingStatistic;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/**
 * Says how sure an outcome is: firm when what decides it lies on its side in the low, the middle and the high case, leaning
 * when it does in two of them, else open.
 *
 * <p>Its side is a gain for work that moves, is tried or frees time, and no gain for work that stays.
 */
record ConfidenceRule(UncertaintyResult result, Uncertainty uncertainty) {

    Decision of(Decision decision) {
        return switch (decision.outcome()) {
            case NOT_PERMITTED -> decision.held(Confidence.FIRM, Untested.RESTS_ON_RULES);
            case NOT_ENOUGH_DATA -> decision.held(Confidence.OPEN, Untested.DATA_MISSING);
            case KEEP -> kept(decision, decision.keepReason().orElseThrow());
            case PILOT, HYBRID, OUTSOURCE, CAPACITY -> tested(decision);
        };
    }

    private Decision kept(Decision decision, KeepReason why) {
        return switch (why) {
            case CHOICE -> decision.held(Confidence.FIRM, Untested.FIRMS_CHOICE);
            case LIMIT, SHARED_COST -> decision.held(Confidence.FIRM, Untested.RESTS_ON_PLAN);
            case NO_OFFER -> decision.held(Confidence.OPEN, Untested.NO_OFFER);
            case NOT_CLEARED -> decision.held(Confidence.OPEN, Untested.NOT_CLEARED);
            case NO_GAIN -> tested(decision);
        };
    }

    private Decision tested(Decision decision) {
        Optional<DecidingStatistic> rests = result.of(decision.work()).flatMap(WorkUncertainty::deciding);
        if (rests.isEmpty()) {
            return decision.held(Confidence.OPEN, Untested.NO_OFFER);
        }
        if (!rests.get().varies()) {
            return decision.held(Confidence.UNTESTED, Untested.NOTHING_VARIES);
        }
        Set<Case> holds = holds(decision.outcome() != Outcome.KEEP, rests.get());
        return switch (holds.size()) {
            case 3 -> inEveryCase(decision, holds);
            case 2 -> decision.held(Confidence.LEANING, new Tested(holds));
            default -> decision.held(Confidence.OPEN, new Tested(holds));
        };
    }

    private static Set<Case> holds(boolean gains, DecidingStatistic rests) {
        Set<Case> holds = EnumSet.noneOf(Case.class);
        for (Case each : Case.values()) {
            double amount = switch (each) {
                case LOW -> rests.low();
                case MIDDLE -> rests.median();
                case HIGH -> rests.high();
            };
            if (gains == amount > 0) {
                holds.add(each);
            }
        }
        return holds;
    }

    private Decision inEveryCase(Decision decision, Set<Case> holds) {
        List<String> doubts = uncertainty.doubtsAbout(decision.work().name());
        return doubts.isEmpty()
                ? decision.held(Confidence.FIRM, new Tested(holds))
                : decision.held(Confidence.LEANING, new Doubted(doubts.get(0)));
    }
}
