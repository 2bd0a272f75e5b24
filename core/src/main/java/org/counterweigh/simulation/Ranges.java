package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Defaults.StandardRange;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.Uncertainty.Extent;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.firm.Uncertainty.Shape;
import org.counterweigh.simulation.Basis.Note;

/**
 * How each figure may differ: by its row of sheet Ranges; else, where a default stands in, by the default's range; else by
 * what is usual of its column, unless the firm lets given figures vary by sheet Ranges alone.
 *
 * <p>A row changes nothing for other figures: each keeps its place, and so its draws.
 */
public record Ranges(Defaults defaults, Uncertainty uncertainty) {

    /** One for each of these figures that may differ, and for each row of sheet Ranges. */
    public List<Range> of(List<Given> behind) {
        Map<Given, Range> all = new LinkedHashMap<>();
        behind.forEach(given -> withoutRow(given).ifPresent(range -> all.put(given, range)));
        uncertainty.ranges().forEach(row -> all.put(row.of(), row));
        return List.copyOf(all.values());
    }

    /** The basis of all simulations of results that rest on these figures. */
    public Basis basis(List<Given> behind, SimulationSettings settings) {
        List<Range> all = of(behind);
        return new Basis(
                uncertainty.extent(),
                settings.samples(),
                SimulationSettings.REPLICATES,
                settings.seed(),
                all,
                notes(all, drawn(all)));
    }

    private Note.Drawn drawn(List<Range> all) {
        Set<Given> rows = uncertainty.ranges().stream().map(Range::of).collect(Collectors.toSet());
        List<Given> others = all.stream()
                .map(Range::of)
                .filter(given -> !rows.contains(given))
                .toList();
        long ofDefaults = others.stream().filter(Given::isDefault).count();
        return new Note.Drawn(rows.size(), ofDefaults, others.size() - ofDefaults);
    }

    private List<Note> notes(List<Range> all, Note.Drawn drawn) {
        List<Note> notes = new ArrayList<>();
        if (uncertainty.extent() == Extent.GIVEN_ONLY) {
            notes.add(Note.Plain.GIVEN_ONLY);
        }
        boolean certain = all.stream().allMatch(range -> range.low() == range.high());
        notes.add(certain ? Note.Plain.NOTHING_VARIES : drawn);
        return notes;
    }

    private Optional<Range> withoutRow(Given given) {
        if (given.source() instanceof Source.Default source) {
            return Optional.ofNullable(defaults.figures().get(source.name()))
                    .filter(figure -> figure.base() == given.value())
                    .flatMap(figure -> range(given, figure.low(), figure.high()));
        }
        return uncertainty.extent() == Extent.GIVEN_ONLY
                ? Optional.empty()
                : given.source()
                        .column()
                        .flatMap(column ->
                                Optional.ofNullable(defaults.standardRanges().get(column)))
                        .flatMap(usual -> usual(given, usual));
    }

    /** Only as far as the column allows. */
    private static Optional<Range> usual(Given given, StandardRange usual) {
        var measure = given.measure();
        return range(
                given,
                Math.max(measure.least(), usual.low(given.value())),
                Math.min(measure.most(), usual.high(given.value())));
    }

    private static Optional<Range> range(Given given, double low, double high) {
        double likely = given.value();
        return low < high
                ? Optional.of(new Range(given, Math.min(low, likely), likely, Math.max(high, likely), Shape.PERT))
                : Optional.empty();
    }
}
