package org.counterweigh.report.narrative;

import java.util.Locale;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Provider;
import org.counterweigh.gate.Verdict;

/** The same words for the same thing on every page. */
final class Phrases {

    private static final int LONGEST_NAME = 48;

    private Phrases() {}

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case OUTSOURCE -> "Outsource";
            case HYBRID -> "Hybrid";
            case PILOT -> "Pilot";
            case KEEP -> "Keep";
            case NOT_PERMITTED -> "Not permitted";
            case NOT_ENOUGH_DATA -> "Not enough data";
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> "permitted";
            case CONDITIONS -> "with conditions";
            case REFER -> "counsel decides";
            case BLOCKED_UNTIL -> "barred for now";
            case BLOCKED -> "barred";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case STOPS -> "Stops";
            case DEFAULTED -> "Defaulted";
            case UNLIKELY -> "Unlikely";
        };
    }

    /** {@code firm: it holds in the low, the middle and the high case} */
    static String confidence(Decision decision) {
        String word = decision.confidence().name().toLowerCase(Locale.ROOT);
        return word + ": " + ReasonSentences.of(decision.confidenceReason());
    }

    /** {@code Provider A (IN)} */
    static String placed(Provider provider) {
        return name(provider.name()) + " (" + provider.country() + ")";
    }

    /** A name that leaves room for what is said of it. */
    static String name(String name) {
        return shortened(name, LONGEST_NAME);
    }

    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /** A sentence inside another: without its stop, and small unless it begins with a name. */
    static String inside(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
