package org.counterweigh.cli.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.cli.portfolio.Answer.OnWork;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;

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

    /** Each outcome that occurs and each confidence, with how often it does; why work is kept beside how much is. */
    static List<String> counted(List<OnWork> work) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            String reasons = outcome == Outcome.KEEP
                    ? counted(KeepReason.values(), reason -> count(work, reason), AnswerWords::of)
                            .collect(Collectors.joining(", ", " (", ")"))
                    : "";
            counted(new Outcome[] {outcome}, one -> count(work, one), AnswerWords::of)
                    .forEach(line -> lines.add(line + reasons));
        }
        counted(Confidence.values(), how -> count(work, how), AnswerWords::of).forEach(lines::add);
        return lines;
    }

    private static <T> Stream<String> counted(T[] all, ToIntFunction<T> count, Function<T, String> name) {
        return Stream.of(all)
                .filter(one -> count.applyAsInt(one) > 0)
                .map(one -> name.apply(one) + ": " + count.applyAsInt(one));
    }
}
