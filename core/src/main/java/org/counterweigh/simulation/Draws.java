package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Uncertainty.Correlation;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.probability.Distribution;
import org.counterweigh.probability.GaussianCopula;
import org.counterweigh.probability.Lognormal;
import org.counterweigh.probability.Pert;
import org.counterweigh.probability.Quantiles;
import org.counterweigh.probability.ScrambledSobol;
import org.counterweigh.probability.Triangular;

/**
 * Draws the simulations of a firm: evenly spread points, moved together where the firm says so, through each figure's range.
 *
 * <p>A figure's draws depend on its place among the ranges and on nothing after it, so that a range added at the end
 * leaves all other draws as they were.
 */
public final class Draws {

    private final Basis basis;
    private final Map<Given, Distribution> distributions = new LinkedHashMap<>();
    private final Map<Given, double[]> columns = new HashMap<>();
    private final List<Basis.Note> notes = new ArrayList<>();

    public Draws(Basis basis, List<Correlation> correlations) {
        this.basis = basis;
        basis.ranges().forEach(range -> distributions.put(range.of(), distribution(range)));
        List<Given> inOrder = List.copyOf(distributions.keySet());
        var points = new ScrambledSobol(
                inOrder.size(), basis.samples() / basis.replicates(), basis.replicates(), basis.seed());
        double[][] uniforms = new double[inOrder.size()][];
        for (int i = 0; i < uniforms.length; i++) {
            uniforms[i] = points.dimension(i);
        }
        together(correlations, inOrder, uniforms);
        for (int i = 0; i < uniforms.length; i++) {
            Given given = inOrder.get(i);
            if (isVarying(given)) {
                columns.put(given, Quantiles.of(distribution(given)).of(uniforms[i]));
            }
        }
    }

    private void together(List<Correlation> correlations, List<Given> inOrder, double[][] uniforms) {
        List<GaussianCopula.Pair> pairs = correlations.stream()
                .filter(each -> distributions.containsKey(each.first()) && distributions.containsKey(each.second()))
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

    /** A range without width at the figure's own value changes nothing; at another value it replaces it. */
    private boolean isVarying(Given given) {
        Distribution distribution = distribution(given);
        return !distribution.isCertain() || distribution.mean() != given.value();
    }

    private static Distribution distribution(Range range) {
        if (range.low() == range.high()) {
            return new Pert(range.likely(), range.likely(), range.likely());
        }
        return switch (range.shape()) {
            case PERT -> new Pert(range.low(), range.likely(), range.high());
            case TRIANGULAR -> new Triangular(range.low(), range.likely(), range.high());
            case LOGNORMAL -> Lognormal.between5And95(range.low(), range.high());
        };
    }

    private Distribution distribution(Given given) {
        Distribution distribution = distributions.get(given);
        if (distribution == null) {
            throw new IllegalArgumentException(given.label() + " has no range");
        }
        return distribution;
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

    /** The figures that differ from simulation to simulation, in the order of their ranges. */
    public List<Given> varying() {
        return distributions.keySet().stream().filter(columns::containsKey).toList();
    }

    /** Of a figure, in its own unit; empty where it has no range of any width. */
    public OptionalDouble standardDeviation(Given given) {
        return distributions.containsKey(given) && !distribution(given).isCertain()
                ? OptionalDouble.of(distribution(given).standardDeviation())
                : OptionalDouble.empty();
    }

    /** The range of a figure; empty where it has none of any width. */
    public Optional<Range> range(Given given) {
        return basis.ranges().stream()
                .filter(range -> range.of().equals(given) && range.low() < range.high())
                .findFirst();
    }
}
