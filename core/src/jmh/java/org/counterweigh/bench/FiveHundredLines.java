package org.counterweigh.bench;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;

/** A calculation of five hundred lines on two hundred uncertain figures, one operation a line, of the usual kinds. */
final class FiveHundredLines {

    static final int SIMULATIONS = 16_384;
    private static final int GIVENS = 200;
    private static final int LINES = 500;
    /** The last of them are added up, so that every line is needed. */
    private static final int ADDED = 100;

    private final Random random = new Random(1);
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Given, double[]> draws = new HashMap<>();

    FiveHundredLines() {
        for (int i = 0; i < GIVENS; i++) {
            var given = new Given("Figure " + i, 1, Unit.SHARE, new Source.Cell("Test", "A" + (i + 1)));
            draws.put(given, random.doubles(SIMULATIONS, 0.5, 1.5).toArray());
            figures.add(given);
        }
        for (int i = 0; i < LINES - ADDED; i++) {
            Figure left = i < GIVENS ? figures.get(i) : recent();
            figures.add(line("Line " + i, worked(left, i < GIVENS ? figures.get((7 * i + 3) % GIVENS) : recent())));
        }
        Figure sum = figures.get(figures.size() - 1);
        int last = figures.size() - 2;
        for (int i = 0; i < ADDED; i++) {
            sum = line("Sum " + i, sum.plus(figures.get(last - i)));
            figures.add(sum);
        }
    }

    private Figure recent() {
        return figures.get(figures.size() - 1 - random.nextInt(60));
    }

    private Figure worked(Figure left, Figure right) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> left.plus(right);
            case 3, 4 -> left.minus(right);
            case 5, 6 -> left.times(right);
            case 7 -> left.over(line("At least a half", right.atLeast(Figure.constant(0.5, Unit.SHARE))));
            case 8 -> left.atMost(right);
            default -> left.atLeast(right);
        };
    }

    Line result() {
        return (Line) figures.get(figures.size() - 1);
    }

    double[] drawn(Given given) {
        return draws.getOrDefault(given, new double[0]);
    }

    boolean varies(Given given) {
        return draws.containsKey(given);
    }
}
