package org.counterweigh.cli.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.cli.portfolio.Answer.OnWork;
import org.counterweigh.cli.portfolio.Answer.Spread;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.templates.Wording;

/** What a list of firms calls outcomes, why work is kept, and how sure that is. */
public final class AnswerWords {

    public static final String NOTHING_MOVES = "keep all work in-house";

    private AnswerWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case OUTSOURCE -> "Outsource";
            case HYBRID -> "Outsource the peaks";
            case PILOT -> "Pilot";
            case CAPACITY -> "Frees time, saves no cash";
            case KEEP -> "Keep in-house";
            case NOT_PERMITTED -> "Not permitted";
            case NOT_ENOUGH_DATA -> "Not enough data";
        };
    }

    static String of(KeepReason reason) {
        return switch (reason) {
            case CHOICE -> "the firm's choice";
            case NO_OFFER -> "no quote";
            case NOT_CLEARED -> "legal clearance missing";
            case LIMIT -> "held back by limits";
            case SHARED_COST -> "does not earn the provider's fixed cost";
            case NO_GAIN -> "costs more than it saves";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case FIRM -> "High confidence";
            case LEANING -> "Medium confidence";
            case OPEN -> "Low confidence";
            case UNTESTED -> "Not tested";
        };
    }

    static int count(List<OnWork> work, Outcome outcome) {
        return (int) work.stream().filter(of -> of.outcome() == outcome).count();
    }

    static int count(List<OnWork> work, KeepReason reason) {
        return (int) work.stream()
                .flatMap(of -> of.keepReason().stream())
                .filter(why -> why == reason)
                .count();
    }

    static int count(List<OnWork> work, Confidence confidence) {
        return (int) work.stream().filter(of -> of.confidence() == confidence).count();
    }

    /** {@code High on 2, low on 1}; the word alone where it holds for all. */
    static String confidence(List<OnWork> work, Wording wording) {
        List<Confidence> said = Stream.of(Confidence.values())
                .filter(how -> count(work, how) > 0)
                .toList();
        String words = said.size() == 1
                ? word(said.get(0), wording)
                : said.stream()
                        .map(how -> word(how, wording) + " on " + count(work, how))
                        .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String word(Confidence confidence, Wording wording) {
        return wording.say("confidence-in-short." + confidence.name());
    }

    /** For sorting: the least sure answer first, then the chance of a gain. */
    static double sureness(Answer answer) {
        int least = answer.work().stream()
                .mapToInt(of -> rank(of.confidence()))
                .min()
                .orElse(0);
        return least + answer.spread().map(Spread::chanceOfGain).orElse(0.0);
    }

    private static int rank(Confidence confidence) {
        return switch (confidence) {
            case FIRM -> 3;
            case LEANING -> 2;
            case OPEN -> 1;
            case UNTESTED -> 0;
        };
    }
}
