package org.counterweigh.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;

/**
 * Which figures of one evaluation say otherwise in another of the same firm.
 *
 * <p>A figure is known by its label, since a cell that a scenario changes has its source on the sheet of scenarios; of
 * figures with one label, the first is the first there too.
 */
record ChangedFigures(PointEvaluation now, PointEvaluation then) {

    /** What they say there, in the order in which they are first used here. */
    Map<Given, Double> figures() {
        Map<String, Deque<Given>> known = new HashMap<>();
        then.outline()
                .givens()
                .forEach(given -> known.computeIfAbsent(given.label(), label -> new ArrayDeque<>())
                        .add(given));
        Map<Given, Double> changed = new LinkedHashMap<>();
        for (Given given : now.outline().givens()) {
            Optional<Given> other =
                    Optional.ofNullable(known.get(given.label())).map(Deque::poll);
            if (given.measure() != Measure.CHOICE) {
                other.filter(each -> each.value() != given.value()).ifPresent(each -> changed.put(given, each.value()));
            }
        }
        return changed;
    }
}
