package org.counterweigh.report.model;

import java.util.Locale;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Severity;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;

/** What a reader of the workbook sees for the names of the engine. */
final class ModelWording {

    /** Follows the name of a case of which a base load stays. */
    static final String ABOVE = ", above the base load";

    private ModelWording() {}

    static String of(CaseResult result) {
        return result.work().name() + " with " + result.provider().name();
    }

    static String ofHybrid(CaseResult hybrid) {
        return of(hybrid) + ABOVE;
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case OUTSOURCE -> "Outsource";
            case HYBRID -> "Hybrid";
            case PILOT -> "Pilot";
            case CAPACITY -> "Frees time, saves no cash";
            case KEEP -> "Keep in-house";
            case NOT_PERMITTED -> "Not permitted";
            case NOT_ENOUGH_DATA -> "Not enough data";
        };
    }

    /** The answer on one line: what, with whom, who is next. */
    static String of(Decision decision, Words words) {
        var text = new StringBuilder(of(decision.outcome()));
        decision.option()
                .ifPresent(option -> text.append(decision.outcome() == Outcome.PILOT ? " with " : " to ")
                        .append(words.holder(decision.choice())));
        decision.nextChoice().ifPresent(next -> text.append("; runner-up ").append(words.holder(next)));
        return text.append(". Confidence: ")
                .append(decision.confidence().name().toLowerCase(Locale.ROOT))
                .append(" (")
                .append(new ReasonSentences(words).of(decision.confidenceReason()))
                .append(").")
                .toString();
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> "allowed";
            case CONDITIONS -> "allowed with conditions";
            case REFER -> "counsel must decide";
            case BLOCKED_UNTIL -> "barred until evidenced";
            case BLOCKED -> "barred";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case STOPS -> "Stops";
            case DEFAULTED -> "Default used";
            case UNLIKELY -> "Unlikely";
        };
    }
}
