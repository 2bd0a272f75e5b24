package org.counterweigh.report.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.breakeven.BreakEven;
import org.counterweigh.figures.Given;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/**
 * What would change an answer: the figures it turns on, as a sentence and as a table.
 *
 * @param gains whether the net present value is above zero today
 */
record BreakEvenSentences(List<BreakEven> breakEvens, boolean gains, FiguresInWords words) {

    private static final int LONGEST_LABEL = 56;

    /** {@code The plan stops paying if the price per hour rises above 38 (+18 %)}; empty where nothing turns it. */
    String sentence(String what, int most) {
        List<BreakEven> turning = turning();
        if (turning.isEmpty()) {
            return "";
        }
        return what + (gains ? " stops paying if " : " begins to pay if ")
                + turning.stream().limit(most).map(this::condition).collect(Collectors.joining(", or if ")) + ".";
    }

    private List<BreakEven> turning() {
        return breakEvens.stream().filter(each -> each.nearest().isPresent()).toList();
    }

    private String condition(BreakEven each) {
        Given input = each.input();
        double at = each.nearest().orElseThrow();
        String distance = each.distance().isPresent()
                ? words.change(each.distance().getAsDouble())
                : "now " + words.valueNear(input, input.value());
        return Phrases.shortened(input.label(), LONGEST_LABEL)
                + (at > input.value() ? " rises above " : " falls below ")
                + words.valueNear(input, at) + unit(input) + " (" + distance + ")";
    }

    private String unit(Given input) {
        String unit = words.unit(input.unit());
        return unit.isEmpty() ? "" : FiguresInWords.TIE + unit;
    }

    Table table(String caption) {
        return new Table(
                caption,
                List.of(
                        Column.text("Figure", 3.4),
                        Column.text("Source", 1.6),
                        Column.number("Now", 1.1),
                        Column.number("Turns at", 1.3),
                        Column.number("Distance", 1),
                        Column.number("Deviations", 1),
                        Column.text("Within its range", 1)),
                breakEvens.stream().map(this::row).toList(),
                "One figure is changed at a time, all others stay. Distance is from today's figure, also in standard"
                        + " deviations of it.");
    }

    private Row row(BreakEven each) {
        Given input = each.input();
        return Row.plain(
                Phrases.shortened(input.label(), LONGEST_LABEL),
                input.isDefault() ? "default" : Phrases.shortened(input.source().text(), LONGEST_LABEL),
                words.valueNear(input, input.value()) + unit(input),
                turns(each),
                each.distance().isPresent() ? words.change(each.distance().getAsDouble()) : FiguresInWords.NONE,
                each.deviations().isPresent()
                        ? words.number(each.deviations().getAsDouble(), 1, 1)
                        : FiguresInWords.NONE,
                each.plausible().map(yes -> yes ? "yes" : "no").orElse("no range"));
    }

    private String turns(BreakEven each) {
        return each.values().isEmpty()
                ? "nowhere"
                : each.values().stream()
                        .map(at -> words.valueNear(each.input(), at))
                        .collect(Collectors.joining(" and "));
    }
}
