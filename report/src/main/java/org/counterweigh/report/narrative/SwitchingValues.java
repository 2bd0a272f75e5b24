package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.report.document.Block.Callout;

/** At which values of single figures the answer would be another, in the words of whoever negotiates them. */
record SwitchingValues(Evaluation evaluation, Words words) {

    private static final int MOST = 3;
    private static final int LONGEST_LABEL = 60;

    Callout callout() {
        List<String> lines =
                new ArrayList<>(nearest().stream().limit(MOST).map(this::line).toList());
        if (lines.isEmpty()) {
            lines.add(words.say("switching.none"));
        }
        var sureness = new UncertaintySentences(evaluation, words);
        String find = sureness.isCertain() ? "" : Words.sentences(sureness.regret(), sureness.findOut());
        if (!find.isEmpty()) {
            lines.add(find);
        }
        return new Callout(words.say("switching.title"), lines, Callout.Tone.CALM);
    }

    /** Of the plan, or of the first answer that figures would turn. */
    private List<AdviceChange> nearest() {
        var uncertainty = evaluation.uncertainty();
        boolean moves = !evaluation.plan().movesNothing();
        if (moves && !uncertainty.plan().breakEvens().isEmpty()) {
            return uncertainty.plan().breakEvens();
        }
        return evaluation.decisions().stream()
                .flatMap(decision -> uncertainty.of(decision.work()).stream())
                .filter(work -> !work.breakEvens().isEmpty())
                .findFirst()
                .map(work -> work.breakEvens())
                .orElse(List.of());
    }

    private String line(AdviceChange change) {
        Optional<Provider> foreign = evaluation.data().market().providers().stream()
                .filter(provider -> provider.exchange()
                        .filter(exchange -> exchange.rate().equals(change.input()))
                        .isPresent())
                .findFirst();
        return foreign.map(provider -> currency(change, provider)).orElseGet(() -> figure(change));
    }

    private String figure(AdviceChange change) {
        Given input = change.input();
        boolean rises = change.turnsAt() > input.value();
        return words.say(
                rises
                        ? "switching.above figure value now distance because"
                        : "switching.below figure value now distance because",
                Words.shortened(input.label(), LONGEST_LABEL),
                words.valueNearWithUnit(input, change.turnsAt()),
                words.valueNear(input, input.value()),
                distance(change),
                because(change));
    }

    /** As currencies are quoted: what one of the firm's own buys. */
    private String currency(AdviceChange change, Provider provider) {
        boolean strengthens = change.turnsAt() > change.input().value();
        return words.say(
                strengthens
                        ? "switching.strengthens foreign value now because"
                        : "switching.weakens foreign value now because",
                provider.exchange().orElseThrow().currency(),
                words.number(1 / change.turnsAt(), 0, 2),
                words.number(1 / change.input().value(), 0, 2),
                because(change));
    }

    private String distance(AdviceChange change) {
        return change.distance().isPresent() ? words.change(change.distance().getAsDouble()) : Words.NONE;
    }

    private String because(AdviceChange change) {
        String why = words.word("turns.because", change.because());
        return change.of()
                .map(lines -> words.say(
                        "switching.because why work<", why, lines.quote().work().name()))
                .orElse(why);
    }
}
