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
                ? basis(Basis.Kind.CERTAIN, List.of(), List.of(Basis.Note.Plain.NO_RANGE))
                : basis(Basis.Kind.DEFAULTS, ofDefaults, List.of(new Basis.Note.DefaultsVary(ofDefaults.size())));
    }

    private Basis basis(Basis.Kind kind, List<Range> ranges, List<Basis.Note> notes) {
        return new Basis(kind, settings.samples(), SimulationSettings.REPLICATES, settings.seed(), ranges, notes);
    }

    private static List<Basis.Note> givenNotes(List<Range> given, List<Range> ofDefaults) {
        List<Basis.Note> notes = new ArrayList<>();
        if (given.stream().allMatch(range -> range.low() == range.high())) {
            notes.add(Basis.Note.Plain.NO_WIDTH);
        }
        long fixed = ofDefaults.stream()
                .filter(each -> given.stream().noneMatch(range -> range.of().equals(each.of())))
                .count();
        if (fixed > 0) {
            notes.add(new Basis.Note.Fixed(fixed));
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
