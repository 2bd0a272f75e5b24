package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Uncertainty.Correlation;
import org.counterweigh.probability.BetaTables;
import org.counterweigh.probability.GaussianCopula;
import org.counterweigh.probability.Quantiles;
import org.counterweigh.probability.ScrambledSobol;

/**
 * Draws the simulations of a firm: evenly spread points, moved together where the firm says so, through each figure's range.
 *
 * <p>A figure's draws depend on its place among the ranges and on nothing after it, so that a range added at the end
 * leaves all other draws as they were.
 */
public final class Draws {

    private final Basis basis;
    private final Spreads spreads;
    private final Map<Given, double[]> columns = new HashMap<>();
    private final List<Basis.Note> notes = new ArrayList<>();

    public Draws(Basis basis, List<Correlation> correlations) {
        this.basis = basis;
        spreads = new Spreads(basis.ranges());
        List<Given> inOrder = spreads.figures();
        var points = new ScrambledSobol(
                inOrder.size(), basis.samples() / basis.replicates(), basis.replicates(), basis.seed());
        double[][] uniforms = new double[inOrder.size()][];
        for (int i = 0; i < uniforms.length; i++) {
            uniforms[i] = points.dimension(i);
        }
        together(correlations, inOrder, uniforms);
        var tables = new BetaTables();
        for (int i = 0; i < uniforms.length; i++) {
            Given given = inOrder.get(i);
            if (spreads.isVarying(given)) {
                columns.put(given, Quantiles.of(spreads.of(given), tables).of(uniforms[i]));
            }
        }
    }

    private void together(List<Correlation> correlations, List<Given> inOrder, double[][] uniforms) {
        List<GaussianCopula.Pair> pairs = correlations.stream()
                .filter(each -> spreads.has(each.first()) && spreads.has(each.second()))
                .map(each -> new GaussianCopula.Pair(
                        inOrder.indexOf(each.first()), inOrder.indexOf(each.second()), each.spearman()))
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        notes.add(Basis.Note.Plain.MOVE_TOGETHER);
        var copula = GaussianCopula.of(pairs);
        copula.changed()
                .forEach(changed -> notes.add(new Basis.Note.Changed(
                        inOrder.get(changed.first()), inOrder.get(changed.second()), changed.used(), changed.asked())));
        copula.correlate(uniforms);
    }

    /** Where nothing varies every simulation is the same, so that one a replicate says all there is to say. */
    public SimulationRun simulation(int horizon) {
        int size = columns.isEmpty() ? basis.replicates() : basis.samples();
        return new SimulationRun(horizon, size, basis.replicates(), columns);
    }

    public Basis basis() {
        List<Basis.Note> all = new ArrayList<>(basis.notes());
        all.addAll(notes);
        return new Basis(basis.extent(), basis.samples(), basis.replicates(), basis.seed(), basis.ranges(), all);
    }

    public Spreads spreads() {
        return spreads;
    }

    /** The figures that differ from simulation to simulation, in the order of their ranges. */
    public List<Given> varying() {
        return spreads.figures().stream().filter(columns::containsKey).toList();
    }
}
