package org.counterweigh.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;

/**
 * How much a line of one amount changes with a small change of each given figure behind it, for one unit of the figure.
 *
 * <p>All are found in one pass back from the line to the figures (reverse accumulation; Griewank and Walther, Evaluating
 * Derivatives, 2008). Where a line bends, at a bound or a tier, it is the slope on today's side.
 */
public final class Gradient {

    private final int horizon;
    private final List<Node> tape = new ArrayList<>();
    private final Map<Given, Node> givens = new HashMap<>();

    private Gradient(int horizon) {
        this.horizon = horizon;
    }

    /** Of every figure behind the line. */
    public static Map<Given, Double> of(Line line, int horizon) {
        if (line.yearly()) {
            throw new IllegalArgumentException(line.label() + " has an amount for each year");
        }
        var gradient = new Gradient(horizon);
        Node last = gradient.new Recorder().of(line);
        last.slopes[0] = 1;
        for (int at = gradient.tape.size() - 1; at >= 0; at--) {
            gradient.tape.get(at).back();
        }
        Map<Given, Double> slopes = new HashMap<>();
        gradient.givens.forEach((given, node) -> slopes.put(given, node.slopes[0]));
        return slopes;
    }

    /** A figure with its amounts, and the slope of the line in each of them. */
    private abstract static class Node {

        final double[] amounts;
        final double[] slopes;

        Node(double[] amounts) {
            this.amounts = amounts;
            this.slopes = new double[amounts.length];
        }

        int at(int year) {
            return amounts.length == 1 ? 0 : year;
        }

        /** Hands its slopes on to what it is made of. */
        abstract void back();
    }

    private static final class Leaf extends Node {

        Leaf(double... amounts) {
            super(amounts);
        }

        @Override
        void back() {
            // Made of nothing
        }
    }

    private static final class Both extends Node {

        private final Operation operation;
        private final Node left;
        private final Node right;

        Both(Operation operation, Node left, Node right) {
            super(new double[Math.max(left.amounts.length, right.amounts.length)]);
            this.operation = operation;
            this.left = left;
            this.right = right;
            Arrays.setAll(amounts, year -> operation.apply(left.amounts[left.at(year)], right.amounts[right.at(year)]));
        }

        @Override
        void back() {
            for (int year = 0; year < slopes.length; year++) {
                double first = left.amounts[left.at(year)];
                double second = right.amounts[right.at(year)];
                left.slopes[left.at(year)] += slopes[year] * byLeft(first, second);
                right.slopes[right.at(year)] += slopes[year] * byRight(first, second);
            }
        }

        private double byLeft(double first, double second) {
            return switch (operation) {
                case PLUS, MINUS -> 1;
                case TIMES -> second;
                case OVER -> 1 / second;
                case OVER_ANY -> second == 0 ? 0 : 1 / second;
                case POWER -> second == 0 ? 0 : second * Math.pow(first, second - 1);
                case EXCEEDS -> 0;
                case AT_MOST -> first <= second ? 1 : 0;
                case AT_LEAST -> first >= second ? 1 : 0;
            };
        }

        private double byRight(double first, double second) {
            return switch (operation) {
                case PLUS -> 1;
                case MINUS -> -1;
                case TIMES -> first;
                case OVER -> -first / (second * second);
                case OVER_ANY -> second == 0 ? 0 : -first / (second * second);
                case POWER -> first > 0 ? Math.pow(first, second) * Math.log(first) : 0;
                case EXCEEDS -> 0;
                case AT_MOST, AT_LEAST -> 1 - byLeft(first, second);
            };
        }
    }

    private static final class Across extends Node {

        private final YearOperation operation;
        private final Node over;

        Across(YearOperation operation, Node over, double... amounts) {
            super(amounts);
            this.operation = operation;
            this.over = over;
        }

        @Override
        void back() {
            int last = over.amounts.length - 1;
            switch (operation) {
                case TOTAL -> IntStream.rangeClosed(0, last).forEach(year -> over.slopes[year] += slopes[0]);
                case LARGEST -> over.slopes[largest()] += slopes[0];
                case PREVIOUS -> IntStream.range(0, last).forEach(year -> over.slopes[year] += slopes[year + 1]);
                case CUMULATED -> cumulated(last);
            }
        }

        private int largest() {
            int largest = 0;
            for (int year = 1; year < over.amounts.length; year++) {
                largest = over.amounts[year] > over.amounts[largest] ? year : largest;
            }
            return largest;
        }

        private void cumulated(int last) {
            double later = 0;
            for (int year = last; year >= 0; year--) {
                later += slopes[year];
                over.slopes[year] += later;
            }
        }
    }

    /** Notes each figure after all that it is made of. */
    private final class Recorder extends Reading<Node> {

        private <N extends Node> N noted(N node) {
            tape.add(node);
            return node;
        }

        @Override
        protected Node given(Given given) {
            Node leaf = noted(new Leaf(given.value()));
            givens.put(given, leaf);
            return leaf;
        }

        @Override
        protected Node constant(Constant constant) {
            return noted(new Leaf(constant.amount()));
        }

        @Override
        protected Node calendar(Calendar calendar) {
            return noted(new Leaf(IntStream.rangeClosed(0, horizon)
                    .mapToDouble(year -> calendar.in(year, horizon))
                    .toArray()));
        }

        @Override
        protected Node line(Line line) {
            return of(line.formula());
        }

        @Override
        protected Node worked(Operation operation, Node left, Node right) {
            return noted(new Both(operation, left, right));
        }

        @Override
        protected Node acrossYears(YearOperation operation, Node over) {
            double[] amounts = over.amounts.clone();
            for (int year = 1; year < amounts.length; year++) {
                amounts[year] += amounts[year - 1];
            }
            return noted(
                    switch (operation) {
                        case CUMULATED -> new Across(operation, over, amounts);
                        case TOTAL -> new Across(operation, over, amounts[amounts.length - 1]);
                        case LARGEST ->
                            new Across(
                                    operation,
                                    over,
                                    Arrays.stream(over.amounts).max().orElseThrow());
                        case PREVIOUS -> new Across(operation, over, previous(over.amounts));
                    });
        }

        private double[] previous(double[] over) {
            double[] previous = new double[over.length];
            System.arraycopy(over, 0, previous, 1, over.length - 1);
            return previous;
        }
    }
}
