package org.counterweigh.report.model;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.figures.Verification;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;

/** What a reader of the workbook sees for the names of the engine. */
final class ModelWording {

    /** Follows the name of a case of which a base load stays. */
    static final String PEAKS = ", peaks only";

    private static final String WITHIN = ", within its capacity";

    private ModelWording() {}

    /** Who takes the work up, and how much of it where that is not all. */
    static String option(CaseCalculation lines) {
        String provider = lines.quote().provider().name();
        if (lines.option() instanceof Option.Hybrid) {
            return provider + PEAKS;
        }
        return lines.option() instanceof Option.Part ? provider + WITHIN : provider;
    }

    /** The case, and how much of it goes where that is not all. */
    static String of(CaseResult result) {
        return result.work().name() + " with " + option(result.lines());
    }

    /** Of which factors it makes no claim, since their inputs are blank; empty where there is none. */
    static String noClaim(CaseResult result) {
        List<String> factors = Stream.of(FactorName.values())
                .filter(factor -> result.factor(factor).makesNoClaim())
                .map(FactorName::title)
                .toList();
        return factors.isEmpty() ? "" : " (no claim, inputs blank: " + String.join(", ", factors) + ")";
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case OUTSOURCE -> "Outsource";
            case HYBRID -> "Outsource the peaks, keep a base team";
            case PILOT -> "Pilot";
            case CAPACITY -> "Frees time, saves no cash";
            case KEEP -> "Keep in-house";
            case NOT_PERMITTED -> "Not permitted";
            case NOT_ENOUGH_DATA -> "Not enough data";
        };
    }

    static String of(Verification verification) {
        return switch (verification) {
            case VERIFIED -> "verified";
            case SECONDARY -> "secondary source";
            case NOT_VERIFIED -> "not yet verified";
        };
    }

    static String of(MoneyKind kind) {
        return switch (kind) {
            case CASH -> "cash";
            case OWN_TIME -> "staff time";
            case EXPECTED_LOSS -> "risk (expected loss)";
            case TIME_VALUE -> "value of time";
        };
    }

    /** The answer on one line: what, with whom, who is next. */
    static String of(Decision decision, Words words) {
        var text = new StringBuilder(of(decision.outcome()));
        decision.option()
                .ifPresent(option -> text.append(to(decision.outcome())).append(words.holder(decision.choice())));
        decision.nextChoice().ifPresent(next -> text.append("; runner-up ").append(words.holder(next)));
        return text.append("; ")
                .append(words.word("confidence", decision.confidence()))
                .append(" (")
                .append(new ReasonSentences(words).of(decision.confidenceReason()))
                .append(").")
                .toString();
    }

    private static String to(Outcome outcome) {
        return switch (outcome) {
            case PILOT -> " with ";
            case CAPACITY -> ", if outsourced to ";
            case HYBRID -> ": ";
            default -> " to ";
        };
    }

    static String of(CaseVerdict verdict) {
        return switch (verdict) {
            case SOUND -> "passes all tests";
            case CAPACITY -> "frees time, saves no cash";
            case PILOT -> "saves too little or too late";
            case NO_GAIN -> "costs more than it saves";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> "permitted";
            case CONDITIONS -> "permitted with conditions";
            case REFER -> "counsel must decide";
            case BLOCKED_UNTIL -> "not permitted until conditions are met";
            case BLOCKED -> "not permitted";
        };
    }
}
