package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.firm.Uncertainty.Shape;

/**
 * What could be different: what the workbook says, or what the library says of its own defaults where the workbook is
 * silent.
 *
 * <p>A workbook with ranges has said what is uncertain; nothing is added to it behind the firm's back.
 */
public record Ranges(Defaults defaults, SimulationSettings settings) {

    /** The basis of all simulations: ranges given by the workbook, and every figure the results rest on. */
    public Basis basis(List<Range> given, List<Given> behind) {
        List<Range> ofDefaults =
                behind.stream().flatMap(each -> ofDefault(each).stream()).toList();
        if (!given.isEmpty()) {
            return basis(Basis.Kind.RANGES, given, givenNotes(given, ofDefaults));
        }
        return ofDefaults.isEmpty()
                ? basis(Basis.Kind.CERTAIN, List.of(), List.of("No figure has a range, so nothing varies."))
                : basis(
                        Basis.Kind.DEFAULTS,
                        ofDefaults,
                        List.of("The workbook gives no ranges. "
                                + (ofDefaults.size() == 1 ? "One figure" : ofDefaults.size() + " figures")
                                + " taken from the library's defaults vary within the defaults' ranges; the firm's own"
                                + " figures are taken as certain."));
    }

    private Basis basis(Basis.Kind kind, List<Range> ranges, List<String> notes) {
        return new Basis(kind, settings.samples(), SimulationSettings.REPLICATES, settings.seed(), ranges, notes);
    }

    private static List<String> givenNotes(List<Range> given, List<Range> ofDefaults) {
        List<String> notes = new ArrayList<>();
        if (given.stream().allMatch(range -> range.low() == range.high())) {
            notes.add("Every range of the workbook is of no width, so nothing varies.");
        }
        long fixed = ofDefaults.stream()
                .filter(each -> given.stream().noneMatch(range -> range.of().equals(each.of())))
                .count();
        if (fixed > 0) {
            notes.add((fixed == 1 ? "One figure that rests" : fixed + " figures that rest")
                    + " on the library's defaults stays as it is, since sheet Ranges does not name it.");
        }
        return notes;
    }

    private Optional<Range> ofDefault(Given given) {
        if (!(given.source() instanceof Source.Default source)) {
            return Optional.empty();
        }
        return Optional.ofNullable(defaults.figures().get(source.name()))
                .filter(figure -> figure.low() < figure.high() && figure.base() == given.value())
                .map(figure -> new Range(given, figure.low(), figure.base(), figure.high(), Shape.PERT));
    }
}
