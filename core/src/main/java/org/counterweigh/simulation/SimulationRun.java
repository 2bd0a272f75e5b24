package org.counterweigh.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;

/**
 * Many simulations of one firm: what each uncertain figure is in each of them, and so what each line is.
 *
 * <p>A simulation is a position 0..size-1; the same position of two columns is the same simulation.
 *
 * @param size simulations in all
 * @param replicates independent sets of equal size, one after the other; divides the size
 * @param draws of each uncertain figure, as many as there are simulations; every other figure is what it says
 */
public record SimulationRun(int horizon, int size, int replicates, Map<Given, double[]> draws) {

    /** Simulations worked on at once: enough to outweigh the call of an operation, few enough to stay in the cache. */
    public static final int BLOCK = 512;

    private static final int BLOCKS_AT_A_TURN = 4;

    public SimulationRun {
        draws = new HashMap<>(draws);
    }

    public boolean varies(Given given) {
        return draws.containsKey(given);
    }

    public double[] of(Given given) {
        double[] drawn = draws.get(given);
        if (drawn != null) {
            return drawn;
        }
        double[] same = new double[size];
        Arrays.fill(same, given.value());
        return same;
    }

    /** Lines in every simulation, worked out together: by line, then by year (or once), then by simulation. */
    public List<double[][]> of(List<? extends Figure> lines) {
        return of(lines, BLOCK, size > BLOCK);
    }

    List<double[][]> of(List<? extends Figure> lines, int block, boolean shared) {
        var calculation = CompiledLines.of(horizon, lines, this::varies);
        List<double[][]> results = calculation.results(size);
        int turns = (size + block * BLOCKS_AT_A_TURN - 1) / (block * BLOCKS_AT_A_TURN);
        IntStream each = IntStream.range(0, turns);
        (shared ? each.parallel() : each).forEach(turn -> {
            int from = turn * block * BLOCKS_AT_A_TURN;
            calculation.run(this::of, from, Math.min(size, from + block * BLOCKS_AT_A_TURN), block, results);
        });
        return results;
    }

    public double[] once(Figure line) {
        return of(List.of(line)).get(0)[0];
    }
}
