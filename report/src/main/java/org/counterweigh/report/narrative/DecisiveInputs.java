package org.counterweigh.report.narrative;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.uncertainty.WorkUncertainty;

/** The inputs that decide most, each with its cell, its range and what the result is at both ends of it. */
record DecisiveInputs(Evaluation evaluation, Words words) {

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 72;

    private static final Comparator<InputImportance> MOST_VALUABLE_FIRST = Comparator.comparingDouble(
                    InputImportance::partialPerfectInformation)
            .thenComparingDouble(InputImportance::explains)
            .reversed();

    /** Empty where no input varies. */
    Optional<Table> table() {
        List<InputImportance> shown = ranked().limit(MOST).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean ofPlan = !evaluation.plan().movesNothing();
        return Optional.of(new Table(
                words.say(
                        ofPlan ? "inputs.caption-plan count" : "inputs.caption-offers count",
                        words.counted("inputs", shown.size())),
                words.columns("figure 3.6, value 1.5 #, source 1.2, input-range 1.6 #, npv-low 1.1 #, npv-high 1.1 #"),
                shown.stream().map(this::row).toList(),
                words.say("inputs.note")));
    }

    private Stream<InputImportance> ranked() {
        var uncertainty = evaluation.uncertainty();
        if (!evaluation.plan().movesNothing()) {
            return uncertainty.plan().importance().stream();
        }
        Map<Given, InputImportance> each = new LinkedHashMap<>();
        uncertainty.work().stream()
                .map(WorkUncertainty::importance)
                .flatMap(List::stream)
                .sorted(MOST_VALUABLE_FIRST)
                .forEach(input -> each.putIfAbsent(input.input(), input));
        return each.values().stream();
    }

    private Row row(InputImportance each) {
        Given input = each.input();
        return Row.plain(
                Words.shortened(input.label(), LONGEST_LABEL),
                words.valueWithUnit(input),
                input.isDefault() ? words.say("default") : input.source().text(),
                words.say("range low high", words.valueNear(input, each.low()), words.valueNear(input, each.high())),
                words.amount(each.npvAtLow()),
                words.amount(each.npvAtHigh()));
    }
}
