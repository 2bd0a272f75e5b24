package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/**
 * Says how sure an outcome is: firm when its test holds in the low, the middle and the high case, leaning when it holds
 * in two of them, else open.
 *
 * <p>The three cases are the 5th, 50th and 95th percentile of the net present value the answer rests on; the test is a
 * gain for work that moves or is tried, and no gain for work that stays.
 */
final class ConfidenceRule {

    private final UncertaintyResult result;
    private final Uncertainty uncertainty;

    /** @param uncertainty with the doubts that keep an answer from being called firm */
    ConfidenceRule(UncertaintyResult result, Uncertainty uncertainty) {
        this.result = result;
        this.uncertainty = uncertainty;
    }

    Decision of(Decision decision) {
        if (decision.work().facts().keepInHouse()) {
            return decision.held(Confidence.FIRM, "the firm's own choice");
        }
        return switch (decision.outcome()) {
            case NOT_PERMITTED -> decision.held(Confidence.FIRM, "it rests on rules, not on figures");
            case NOT_ENOUGH_DATA -> decision.held(Confidence.OPEN, "what is missing has to be given first");
            case KEEP, PILOT, HYBRID, OUTSOURCE -> byCases(decision);
        };
    }

    private Decision byCases(Decision decision) {
        Optional<Percentiles> spread = result.of(decision.work()).flatMap(WorkUncertainty::netPresentValue);
        if (spread.isEmpty()) {
            return decision.held(Confidence.OPEN, "there is no offer to test it against");
        }
        boolean gains = decision.outcome() != Outcome.KEEP;
        List<String> doubts = uncertainty.doubtsAbout(decision.work().name());
        List<String> holds = new ArrayList<>();
        List<String> fails = new ArrayList<>();
        (holds(gains, spread.get().low()) ? holds : fails).add("low");
        (holds(gains, spread.get().median()) ? holds : fails).add("middle");
        (holds(gains, spread.get().high()) ? holds : fails).add("high");
        return switch (holds.size()) {
            case 3 ->
                doubts.isEmpty()
                        ? decision.held(Confidence.FIRM, everywhere())
                        : decision.held(Confidence.LEANING, "it holds in every case, but: " + inside(doubts.get(0)));
            case 2 -> decision.held(Confidence.LEANING, "it fails in the " + fails.get(0) + " case");
            case 1 -> decision.held(Confidence.OPEN, "it holds in the " + holds.get(0) + " case only");
            default -> decision.held(Confidence.OPEN, "it fails in the low, the middle and the high case");
        };
    }

    private static boolean holds(boolean gains, double worth) {
        return gains == worth > 0;
    }

    private String everywhere() {
        return result.basis().kind() == Basis.Kind.CERTAIN
                ? "every figure is taken as certain, since none has a range"
                : "it holds in the low, the middle and the high case";
    }

    private static String inside(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
