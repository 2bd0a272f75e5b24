package org.counterweigh.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.simulation.Kernel.Run;
import org.counterweigh.simulation.Steps.Operand;
import org.counterweigh.simulation.Steps.Step;

/**
 * Lines made ready to be worked out for any number of simulations.
 *
 * <p>The steps are taken for a block of simulations at a time, so that what one step leaves behind is still close at hand
 * when the next needs it. A result that nobody needs any more makes room for another.
 */
public final class CompiledLines {

    private static final int NOWHERE = -1;

    private final List<Operand[]> wanted;
    private final List<Step> steps;
    /** Where each step leaves its result; steps whose lives do not meet share a place. */
    private final int[] places;

    private final int rooms;
    /** Where the result of each step is wanted. */
    private final List<List<Target>> targets;

    private record Target(int line, int year) {}

    public static CompiledLines of(int horizon, List<? extends Figure> lines, Predicate<Given> varies) {
        var steps = new Steps();
        var reading = new StepReading(horizon, varies, steps);
        return new CompiledLines(lines.stream().map(reading::of).toList(), steps.inOrder());
    }

    CompiledLines(List<Operand[]> wanted, List<Step> inOrder) {
        this.wanted = wanted;
        steps = List.copyOf(inOrder);
        places = new int[steps.size()];
        rooms = settle(lastUses());
        targets = targets();
    }

    List<Operand[]> wanted() {
        return wanted;
    }

    List<Step> steps() {
        return steps;
    }

    boolean varies() {
        return wanted.stream().flatMap(Arrays::stream).anyMatch(operand -> !(operand instanceof Operand.Fixed));
    }

    /** Where each result is used last: by a later step, or by itself when it is wanted; nowhere when it is idle. */
    private int[] lastUses() {
        int[] last = new int[steps.size()];
        Arrays.fill(last, NOWHERE);
        for (Operand[] years : wanted) {
            for (Operand operand : years) {
                if (operand instanceof Operand.Result result) {
                    last[result.step()] = result.step();
                }
            }
        }
        for (int step = steps.size() - 1; step >= 0; step--) {
            if (last[step] != NOWHERE) {
                needed(last, origin(steps.get(step).left()), step);
                needed(last, origin(steps.get(step).right()), step);
            }
        }
        return last;
    }

    private static void needed(int[] last, int origin, int step) {
        if (origin != NOWHERE) {
            last[origin] = Math.max(last[origin], step);
        }
    }

    private static int origin(Operand operand) {
        return operand instanceof Operand.Result result ? result.step() : NOWHERE;
    }

    private int settle(int[] last) {
        Deque<Integer> free = new ArrayDeque<>();
        int opened = 0;
        for (int step = 0; step < places.length; step++) {
            if (last[step] == NOWHERE) {
                places[step] = NOWHERE;
                continue;
            }
            int left = origin(steps.get(step).left());
            int right = origin(steps.get(step).right());
            if (left != NOWHERE && last[left] == step) {
                free.push(places[left]);
            }
            if (right != NOWHERE && right != left && last[right] == step) {
                free.push(places[right]);
            }
            places[step] = free.isEmpty() ? opened++ : free.pop();
            if (last[step] == step) {
                free.push(places[step]);
            }
        }
        return opened;
    }

    /** How many operations are made for each simulation, by which a benchmark divides its time. */
    public int stepCount() {
        return steps.size();
    }

    /** The results as they will be: by line, then by year (or once), then by simulation; those that are certain are filled. */
    public List<double[][]> results(int simulation) {
        List<double[][]> results = new ArrayList<>();
        for (Operand[] years : wanted) {
            double[][] columns = new double[years.length][simulation];
            for (int year = 0; year < years.length; year++) {
                if (years[year] instanceof Operand.Fixed fixed) {
                    Arrays.fill(columns[year], fixed.amount());
                }
            }
            results.add(columns);
        }
        return results;
    }

    /**
     * Works out the simulations from one up to another, a block at a time.
     *
     * @param drawn the whole column of a varying figure
     * @param results as made by {@link #results}, filled from the one to the other
     */
    public void run(Function<Given, double[]> drawn, int from, int to, int block, List<double[][]> results) {
        var bench = new double[rooms][Math.min(block, to - from)];
        for (int start = from; start < to; start += block) {
            block(drawn, start, Math.min(block, to - start), bench, results);
        }
        for (int line = 0; line < wanted.size(); line++) {
            Operand[] years = wanted.get(line);
            for (int year = 0; year < years.length; year++) {
                if (years[year] instanceof Operand.Drawn draw) {
                    System.arraycopy(drawn.apply(draw.given()), from, results.get(line)[year], from, to - from);
                }
            }
        }
    }

    private void block(
            Function<Given, double[]> drawn, int from, int length, double[][] bench, List<double[][]> results) {
        for (int step = 0; step < places.length; step++) {
            if (places[step] == NOWHERE) {
                continue;
            }
            double[] into = bench[places[step]];
            take(steps.get(step), drawn, from, length, bench, into);
            for (Target target : targets.get(step)) {
                System.arraycopy(into, 0, results.get(target.line)[target.year], from, length);
            }
        }
    }

    private void take(
            Step step, Function<Given, double[]> drawn, int from, int length, double[][] bench, double[] into) {
        if (step.right() instanceof Operand.Fixed right) {
            Kernel.columnAndAmount(
                    step.operation(), run(step.left(), drawn, from, bench), right.amount(), into, length);
        } else if (step.left() instanceof Operand.Fixed left) {
            Kernel.amountAndColumn(
                    step.operation(), left.amount(), run(step.right(), drawn, from, bench), into, length);
        } else {
            Kernel.columns(
                    step.operation(),
                    run(step.left(), drawn, from, bench),
                    run(step.right(), drawn, from, bench),
                    into,
                    length);
        }
    }

    private Run run(Operand operand, Function<Given, double[]> drawn, int from, double[][] bench) {
        return operand instanceof Operand.Drawn draw
                ? new Run(drawn.apply(draw.given()), from)
                : new Run(bench[places[((Operand.Result) operand).step()]], 0);
    }

    private List<List<Target>> targets() {
        List<List<Target>> targets = new ArrayList<>(Collections.nCopies(steps.size(), List.of()));
        for (int line = 0; line < wanted.size(); line++) {
            Operand[] years = wanted.get(line);
            for (int year = 0; year < years.length; year++) {
                if (years[year] instanceof Operand.Result result) {
                    List<Target> all = new ArrayList<>(targets.get(result.step()));
                    all.add(new Target(line, year));
                    targets.set(result.step(), all);
                }
            }
        }
        return targets;
    }
}
