package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.sensitivity.Swing;
import org.counterweigh.simulation.Responses;

/**
 * How the plan's value answers to one input at a time, as the tool works it out.
 *
 * @param netPresentValue of the plan at the evaluation
 * @param swings of every input that varies, the widest first
 * @param rows inputs that can be flexed: those that swing most, and those with a break-even
 */
record Flexing(double netPresentValue, List<Swing> swings, List<Row> rows) {

    private static final int MOST_ROWS = 20;
    private static final int MOST_BARS = 12;

    /**
     * One input.
     *
     * @param low end of its range; none where it does not vary
     * @param breakEven where the plan would be another; empty where there is no such value
     */
    record Row(String label, Given input, End low, End high, End breakEven) {}

    /** A value of the input and the plan's value there; both empty where there is none. */
    record End(OptionalDouble at, OptionalDouble netPresentValue) {

        static final End NONE = new End(OptionalDouble.empty(), OptionalDouble.empty());

        static End of(double at, double netPresentValue) {
            return new End(OptionalDouble.of(at), OptionalDouble.of(netPresentValue));
        }
    }

    static Flexing of(Evaluation evaluation) {
        Line worth = evaluation.plan().lines().worth().netPresentValue();
        int horizon = evaluation.value().horizon();
        var plan = evaluation.uncertainty().plan();
        List<Swing> swings = Swing.of(worth, horizon, plan.importance());
        Map<Given, AdviceChange> breakEvens = new LinkedHashMap<>();
        plan.breakEvens().forEach(change -> breakEvens.putIfAbsent(change.input(), change));
        Map<Given, Swing> known = new LinkedHashMap<>();
        swings.stream().limit(MOST_ROWS).forEach(swing -> known.put(swing.input(), swing));
        Set<Given> inputs = new LinkedHashSet<>(known.keySet());
        inputs.addAll(breakEvens.keySet());
        var responses = new Responses(horizon, List.of(worth), List.copyOf(inputs));
        Set<String> labels = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Given input : inputs) {
            var swing = Optional.ofNullable(known.get(input));
            rows.add(new Row(
                    ownLabel(input, labels),
                    input,
                    swing.map(each -> End.of(each.low(), each.atLow())).orElse(End.NONE),
                    swing.map(each -> End.of(each.high(), each.atHigh())).orElse(End.NONE),
                    Optional.ofNullable(breakEvens.get(input))
                            .map(change ->
                                    End.of(change.turnsAt(), responses.to(input).at(change.turnsAt())[0]))
                            .orElse(End.NONE)));
        }
        return new Flexing(evaluation.value().once(worth), swings, rows);
    }

    /** The label of an input, numbered where another has it already: a drop-down cannot tell two apart. */
    private static String ownLabel(Given input, Set<String> labels) {
        String label = input.label();
        for (int copy = 2; !labels.add(label); copy++) {
            label = input.label() + " " + copy;
        }
        return label;
    }

    /** So many rows are drawn. */
    int bars() {
        return Math.min(MOST_BARS, swings.size());
    }
}
