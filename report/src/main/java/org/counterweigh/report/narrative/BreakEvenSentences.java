package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.figures.Given;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What would reverse an answer: the figures it turns on, as a sentence and as a table. */
record BreakEvenSentences(List<AdviceChange> breakEvens, Words words) {

    private static final int LONGEST_LABEL = 56;
    private static final int ROWS = 5;

    /** {@code The plan would change if the price per hour rises above 38 (+18%)}; empty where nothing turns it. */
    String sentence(String what, int most) {
        List<String> conditions =
                breakEvens.stream().limit(most).map(this::condition).toList();
        return conditions.isEmpty()
                ? ""
                : words.say("turns.changes what conditions", what, words.joined("list.or-if", conditions));
    }

    private String condition(AdviceChange each) {
        Given input = each.input();
        double at = each.turnsAt();
        String distance = each.distance().isPresent()
                ? words.change(each.distance().getAsDouble())
                : words.say("turns.now value", words.valueNear(input, input.value()));
        return words.say(
                at > input.value()
                        ? "turns.rises-above figure value distance"
                        : "turns.falls-below figure value distance",
                Words.shortened(input.label(), LONGEST_LABEL),
                words.valueNearWithUnit(input, at),
                distance);
    }

    Table table(String caption) {
        return new Table(
                caption,
                words.columns("figure 3.2, source 1.4, now 1.1 #, turns-at 1.3 #, because 1.6, worth-nothing-at 1.2 #,"
                        + " distance 1 #, within-range 1"),
                breakEvens.stream().limit(ROWS).map(this::row).toList(),
                words.say("turns.note"));
    }

    /** The nearest of them, in what a board asks: which figure, now, where the answer changes, how far away. */
    Table brief(String caption, int most) {
        return new Table(
                caption,
                words.columns("figure 4, now 1.4 #, turns-at 1.6 #, distance 1 #, within-range 1, because 1.8"),
                breakEvens.stream().limit(most).map(this::briefly).toList(),
                "");
    }

    private Row briefly(AdviceChange each) {
        Given input = each.input();
        return Row.plain(
                Words.shortened(input.label(), LONGEST_LABEL),
                words.valueNearWithUnit(input, input.value()),
                words.valueNear(input, each.turnsAt()),
                each.distance().isPresent() ? words.change(each.distance().getAsDouble()) : Words.NONE,
                plausible(each),
                words.word("turns.because", each.because()));
    }

    private String plausible(AdviceChange each) {
        return words.say(each.plausible()
                .map(yes -> yes ? "turns.within" : "turns.beyond")
                .orElse("turns.no-range"));
    }

    private Row row(AdviceChange each) {
        Given input = each.input();
        return Row.plain(
                Words.shortened(input.label(), LONGEST_LABEL),
                input.isDefault()
                        ? words.say("default")
                        : Words.shortened(input.source().text(), LONGEST_LABEL),
                words.valueNearWithUnit(input, input.value()),
                words.valueNear(input, each.turnsAt()),
                words.word("turns.because", each.because()),
                each.zeroAt().isPresent() ? words.valueNear(input, each.zeroAt().getAsDouble()) : Words.NONE,
                each.distance().isPresent() ? words.change(each.distance().getAsDouble()) : Words.NONE,
                plausible(each));
    }
}
