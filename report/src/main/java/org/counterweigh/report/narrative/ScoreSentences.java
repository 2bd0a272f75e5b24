package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.evaluation.FactorResult;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.ScoreReason;
import org.counterweigh.mcda.Weighing;

/** What a score rests on, why there is none, and where a factor makes no claim. */
record ScoreSentences(Words words) {

    /** A score as a whole number; a dash where there is none. */
    String score(OptionalDouble score) {
        return score.isPresent() ? words.number(score.getAsDouble(), 0, 0) : Words.NONE;
    }

    /** Why a factor makes no claim, and what its score rests on or why it has none; one phrase where both lack inputs. */
    String of(FactorResult factor) {
        ScoreReason because = factor.score().because();
        if (!factor.makesNoClaim()) {
            return of(because);
        }
        if (because instanceof ScoreReason.Blank blank) {
            List<BlankInput> inputs = Stream.of(factor.unclaimed(), blank.inputs())
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            return words.say(isOne(inputs) ? "score.no-claim-one inputs" : "score.no-claim inputs", names(inputs));
        }
        return words.joined("list.semicolon", List.of(noClaim(factor.unclaimed()), of(because)));
    }

    /** {@code no claim is made: query rate is blank}. */
    String noClaim(List<BlankInput> unclaimed) {
        return words.say(isOne(unclaimed) ? "no-claim.one inputs" : "no-claim.several inputs", names(unclaimed));
    }

    /** By which factors the offers of a kind of work are compared; empty where it is all of them. */
    String weighed(Weighing weighing) {
        if (weighing.factors().size() == FactorName.values().length) {
            return "";
        }
        List<String> factors = new ArrayList<>();
        weighing.factors().forEach(factor -> factors.add(words.word("factor-inside", factor)));
        return factors.isEmpty() ? words.say("weighed.none") : words.say("weighed.over factors", words.listed(factors));
    }

    private static boolean isOne(List<BlankInput> inputs) {
        return inputs.size() == 1;
    }

    private String names(List<BlankInput> inputs) {
        return words.enumerated(
                inputs.stream().map(input -> words.word("blank", input)).toList());
    }

    String of(ScoreReason reason) {
        if (reason instanceof ScoreReason.NoScore none) {
            return none(none);
        }
        if (reason instanceof ScoreReason.Plain plain) {
            return words.word("score", plain);
        }
        return reason instanceof ScoreReason.Share share ? share(share) : measured(reason);
    }

    private String none(ScoreReason.NoScore none) {
        if (none instanceof ScoreReason.Nothing nothing) {
            return words.word("no-score", nothing);
        }
        List<BlankInput> inputs = ((ScoreReason.Blank) none).inputs();
        return words.say(isOne(inputs) ? "no-score.blank-one inputs" : "no-score.blank inputs", names(inputs));
    }

    private String measured(ScoreReason reason) {
        if (reason instanceof ScoreReason.Speed speed) {
            return words.say("score.speed share%0", speed.times());
        }
        if (reason instanceof ScoreReason.Ready ready) {
            return words.say(
                    "score.ready people needed",
                    words.number(ready.people(), 0, 1),
                    words.number(ready.needed(), 0, 2));
        }
        if (reason instanceof ScoreReason.Room room) {
            return words.say("score.room above%1 committed%0", room.aboveAverage(), room.committed());
        }
        return reason instanceof ScoreReason.Friction friction
                ? words.say(
                        "score.friction queries hours",
                        words.number(friction.queries(), 0, 4),
                        words.number(friction.overlap(), 0, 2))
                : words.say(
                        "score.lacks languages", words.joined("list.comma", ((ScoreReason.Lacks) reason).languages()));
    }

    private String share(ScoreReason.Share measured) {
        double share = measured.share();
        return switch (measured.of()) {
            case COST_SAVED -> words.say("score.saves share%1", share);
            case COST_ADDED -> words.say("score.costs-more share%1", share);
            case LOSS_UP -> share > 1 ? words.say("score.loss-over") : words.say("score.loss-up share%1", share);
            case LOSS_DOWN -> words.say("score.loss-down share%1", share);
            case POOR_QUALITY_UP ->
                share > 1 ? words.say("score.poor-quality-over") : words.say("score.poor-quality-up share%1", share);
            case POOR_QUALITY_DOWN -> words.say("score.poor-quality-down share%1", share);
        };
    }
}
