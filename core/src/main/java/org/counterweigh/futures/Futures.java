package org.counterweigh.futures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Samples;

/**
 * Many futures of one firm: what each uncertain figure is in each of them, and so what each line is.
 *
 * <p>A future is a position 0..size-1; the same position of two columns is the same future.
 */
public final class Futures {

    private final int horizon;
    private final int size;
    private final int replicates;
    private final Map<Given, double[]> draws;

    /**
     * @param horizon the last year N
     * @param size futures in all
     * @param replicates independent sets of equal size, one after the other; divides the size
     * @param draws of each uncertain figure, as many as there are futures; every other figure is what it says
     */
    public Futures(int horizon, int size, int replicates, Map<Given, double[]> draws) {
        this.horizon = horizon;
        this.size = size;
        this.replicates = replicates;
        this.draws = new HashMap<>(draws);
    }

    public int horizon() {
        return horizon;
    }

    public int size() {
        return size;
    }

    public int replicates() {
        return replicates;
    }

    /** Whether a figure differs from future to future. */
    public boolean varies(Given given) {
        return draws.containsKey(given);
    }

    /** A figure in every future. */
    public double[] of(Given given) {
        double[] drawn = draws.get(given);
        if (drawn != null) {
            return drawn;
        }
        double[] same = new double[size];
        Arrays.fill(same, given.value());
        return same;
    }

    /** Lines in every future, worked out together: by line, then by year (or once), then by future. */
    public List<double[][]> of(List<? extends Figure> lines) {
        var samples = new Samples(horizon, size, this::of);
        List<double[][]> columns = new ArrayList<>();
        lines.forEach(line -> columns.add(samples.of(line)));
        return columns;
    }

    /** A line that has one amount, in every future. */
    public double[] once(Figure line) {
        return of(List.of(line)).get(0)[0];
    }
}
