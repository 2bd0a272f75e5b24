package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.ConfidenceReason.Doubted;
import org.counterweigh.evaluation.ConfidenceReason.Tested;
import org.counterweigh.evaluation.ConfidenceReason.Untested;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Reason;

/** Why a decision is what it is, a sentence each, and why it is as sure as it is, in a phrase. */
public final class ReasonSentences {

    private ReasonSentences() {}

    public static List<String> of(Decision decision) {
        return decision.reasons().stream().map(ReasonSentences::of).toList();
    }

    private static String of(Reason reason) {
        if (reason instanceof Reason.NotCleared notCleared) {
            return Stream.concat(
                            Stream.of(inShort(reason)),
                            notCleared.missing().stream().map(RulingSentences::of))
                    .collect(Collectors.joining(" "));
        }
        return inShort(reason);
    }

    /** Without what is missing for a clearance. */
    static String inShort(Reason reason) {
        if (reason instanceof Reason.Plain plain) {
            return of(plain);
        }
        if (reason instanceof Reason.BelowHurdle below) {
            return String.format(
                    Locale.ROOT,
                    "Its yearly benefit is %.1f %% of avoidable personnel cost, below the hurdle of %.0f %%.",
                    100 * below.benefit(),
                    100 * below.hurdle());
        }
        if (reason instanceof Reason.PaysBackLate late) {
            return String.format(
                    Locale.ROOT,
                    "It pays back in %.0f months, later than the limit of %.0f.",
                    Math.ceil(late.months()),
                    late.limit());
        }
        return reason instanceof Reason.AllBarred
                ? "Every provider that quotes is barred by the rules of the gate."
                : "No provider is cleared yet.";
    }

    private static String of(Reason.Plain plain) {
        return switch (plain) {
            case KEPT_BY_CHOICE -> "The firm has chosen to keep this work in-house.";
            case NO_QUOTE -> "No provider quotes for it (sheet Quotes).";
            case NOBODY_STAFFED -> "Nobody is staffed for it (sheet Staffing).";
            case COSTS_MORE -> "The best open offer costs more than it saves over the years.";
            case MONEY_STAYS_OUT -> "The money does not come back for good within the horizon.";
            case CLEARS_HURDLE -> "It clears the hurdle and pays back within the limit.";
            case HYBRID_WORTH_MORE ->
                "Keeping the base load and buying the months above it is worth more than moving all.";
        };
    }

    public static String of(ConfidenceReason reason) {
        if (reason instanceof Untested untested) {
            return of(untested);
        }
        return reason instanceof Doubted doubted
                ? "it holds in every case, but: " + CoreText.inside(doubted.doubt())
                : of((Tested) reason);
    }

    private static String of(Untested reason) {
        return switch (reason) {
            case FIRMS_CHOICE -> "the firm's own choice";
            case RESTS_ON_RULES -> "it rests on rules, not on figures";
            case DATA_MISSING -> "what is missing has to be given first";
            case NO_OFFER -> "there is no offer to test it against";
            case ALL_CERTAIN -> "every figure is taken as certain, since none has a range";
            case NOT_YET -> "not yet tested";
        };
    }

    private static String of(Tested tested) {
        return switch (tested.holds().size()) {
            case 3 -> "it holds in the low, the middle and the high case";
            case 2 -> "it fails in the " + name(tested, false) + " case";
            case 1 -> "it holds in the " + name(tested, true) + " case only";
            default -> "it fails in the low, the middle and the high case";
        };
    }

    /** The one case that differs from the other two. */
    private static String name(Tested tested, boolean holds) {
        return Stream.of(ConfidenceReason.Case.values())
                .filter(each -> tested.holds().contains(each) == holds)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
