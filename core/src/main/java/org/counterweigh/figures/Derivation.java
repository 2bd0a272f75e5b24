package org.counterweigh.figures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * How a line came about, step by step back to the given figures: each step with its formula in words and in numbers.
 *
 * <p>A line used twice is derived where it is met first.
 */
public final class Derivation {

    /**
     * One step: a line with its formula, or a given figure with its source.
     *
     * @param depth how far below the line in question, 0 for the line itself
     * @param given whether it is a given figure, which has no formula
     * @param words the formula by name, or the source of a given figure
     * @param numbers the formula in numbers; empty for a given figure, or where they say nothing more
     */
    public record Step(
            int depth, String label, double amount, Unit unit, boolean given, String words, String numbers) {}

    private final Value value;
    private final int year;
    private final List<Step> steps = new ArrayList<>();
    private final IdentityHashMap<Figure, Boolean> derived = new IdentityHashMap<>();

    private Derivation(Value value, int year) {
        this.value = value;
        this.year = year;
    }

    public static List<Step> of(Line line, Value value, int year) {
        var derivation = new Derivation(value, year);
        derivation.derive(line, 0);
        return List.copyOf(derivation.steps);
    }

    private void derive(Line line, int depth) {
        if (derived.put(line, true) != null) {
            return;
        }
        var names = new Mentioned();
        String words = names.of(line.formula());
        String numbers = new FormulaText(figure -> FormulaText.number(value.in(year, figure))).of(line.formula());
        boolean enough = line.formula() instanceof AcrossYears || numbers.equals(words);
        steps.add(
                new Step(depth, line.label(), value.in(year, line), line.unit(), false, words, enough ? "" : numbers));
        for (Figure figure : names.inOrder) {
            if (figure instanceof Line next) {
                derive(next, depth + 1);
            } else if (figure instanceof Given given && derived.put(given, true) == null) {
                steps.add(new Step(
                        depth + 1,
                        given.label(),
                        given.value(),
                        given.unit(),
                        true,
                        given.source().text(),
                        ""));
            }
        }
    }

    /** The named figures of one formula, in the order they are written. */
    private static final class Mentioned {
        private final List<Figure> inOrder = new ArrayList<>();
        private final FormulaText wording = new FormulaText(figure -> {
            inOrder.add(figure);
            return FormulaText.label(figure);
        });

        String of(Figure formula) {
            return wording.of(formula);
        }
    }
}
