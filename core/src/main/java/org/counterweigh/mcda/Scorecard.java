package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.gate.Ruling;
import org.counterweigh.simulation.SimulationRun;

/** Scores one case on the eight factors, each by its own indicator, in the steady year. */
public final class Scorecard {

    private final Map<FactorName, Indicator> indicators = new EnumMap<>(FactorName.class);
    private final CaseCalculation lines;
    private final Value value;

    public Scorecard(CaseCalculation lines, Value value, Ruling ruling) {
        this.lines = lines;
        this.value = value;
        var of = new Indicators(lines, ruling);
        for (FactorName factor : FactorName.values()) {
            indicators.put(factor, of.of(factor));
        }
    }

    Option option() {
        return lines.option();
    }

    public Map<FactorName, FactorScore> scores() {
        Map<FactorName, FactorScore> scores = new EnumMap<>(FactorName.class);
        int steady = Calendar.steadyYear(value.horizon());
        indicators.forEach((factor, indicator) -> scores.put(
                factor,
                indicator.at(indicator.figures().stream()
                        .mapToDouble(figure -> value.in(steady, figure))
                        .toArray())));
        return scores;
    }

    /** Of some factors, each scored, in every simulation; a single score where it is the same in all. */
    public Map<FactorName, double[]> scores(SimulationRun simulation, Set<FactorName> factors) {
        Map<FactorName, Indicator> wanted = new EnumMap<>(indicators);
        wanted.keySet().retainAll(factors);
        List<Figure> figures = new ArrayList<>();
        wanted.values().forEach(indicator -> figures.addAll(indicator.figures()));
        List<double[][]> columns = simulation.of(figures);
        Map<FactorName, double[]> scores = new EnumMap<>(FactorName.class);
        int first = 0;
        for (var entry : wanted.entrySet()) {
            int next = first + entry.getValue().figures().size();
            scores.put(entry.getKey(), score(entry.getValue(), columns.subList(first, next), simulation));
            first = next;
        }
        return scores;
    }

    private static double[] score(Indicator indicator, List<double[][]> columns, SimulationRun simulation) {
        int steady = Calendar.steadyYear(simulation.horizon());
        double[] scores = new double[columns.isEmpty() ? 1 : simulation.size()];
        double[] amounts = new double[columns.size()];
        for (int draw = 0; draw < scores.length; draw++) {
            for (int i = 0; i < amounts.length; i++) {
                double[][] years = columns.get(i);
                amounts[i] = years[years.length == 1 ? 0 : steady][draw];
            }
            scores[draw] = indicator.score().applyAsDouble(amounts);
        }
        return scores;
    }
}
