package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.figures.Dimension;

/** Cells of a column, one below the other, each of them by the same step a row more than the one before. */
final class DraggedRun {

    private static final double SAME = 1e-9;

    /** Rows of one owner, whose figures one expects to be alike. */
    private static final int LEAST_OF_ONE = 3;

    private static final int LEAST = 4;

    /** Percentages, and small whole numbers, follow each other in honest lists too. */
    private static final int LEAST_OF_SMALL = 5;

    private static final double SMALL = 10;
    private static final double ONE_PERCENT = 0.01;

    /** Steps of a price list that somebody made; 1 is the step of a drag. */
    private static final Set<Double> ROUND = Set.of(1.0, 2.0, 2.5, 5.0);

    private final Column column;
    private final Optional<Column> owner;
    private final List<Counted> figures = new ArrayList<>();
    private double step;

    /** @param owner the column that names those whose figures one expects to be alike */
    DraggedRun(Column column, Optional<Column> owner) {
        this.column = column;
        this.owner = owner;
    }

    /** Takes the next cell of the column if it counts on. */
    boolean takes(Counted next) {
        if (figures.size() > 0) {
            Counted last = figures.get(figures.size() - 1);
            double each = (next.number() - last.number()) / (next.row() - last.row());
            boolean counts = figures.size() == 1 ? each > 0 : Math.abs(each - step) <= SAME * Math.max(1, step);
            if (!counts || !next.before().equals(last.before())) {
                return false;
            }
            step = figures.size() == 1 ? each : step;
        }
        figures.add(next);
        return true;
    }

    /** The run that begins where this one ends, with a cell that did not count on. */
    DraggedRun after(Counted next) {
        var run = new DraggedRun(column, owner);
        if (figures.isEmpty() || !run.takes(figures.get(figures.size() - 1)) || !run.takes(next)) {
            run.figures.clear();
            run.takes(next);
        }
        return run;
    }

    Column column() {
        return column;
    }

    List<Counted> figures() {
        return Collections.unmodifiableList(figures);
    }

    List<Integer> rowNumbers() {
        return figures.stream().map(Counted::row).toList();
    }

    /** Whether so many cells count on by no intention. */
    boolean isDragged() {
        if (column.key() || figures.size() < LEAST_OF_ONE) {
            return false;
        }
        if (!column.kind().isFigure()) {
            return isUnitStep() && !column.heading().equals("Code") && figures.size() >= LEAST;
        }
        if (column.kind().isPercentage()) {
            return (isUnitStep() || Math.abs(step - ONE_PERCENT) <= SAME) && figures.size() >= LEAST_OF_SMALL;
        }
        return isPriceOrTime() && isLongEnough();
    }

    private boolean isPriceOrTime() {
        var powers = column.unit().powers();
        return column.kind() == Kind.NUMBER
                && (powers.containsKey(Dimension.MONEY)
                        || powers.containsKey(Dimension.FOREIGN)
                        || powers.containsKey(Dimension.HOURS));
    }

    private boolean isLongEnough() {
        double first = figures.get(0).number();
        if (first < SMALL && first == Math.rint(first) && step == Math.rint(step)) {
            return isUnitStep() && figures.size() >= LEAST_OF_SMALL;
        }
        return isUnitStep()
                ? figures.size() >= LEAST || longestOfOne() >= LEAST_OF_ONE
                : !isRound() && longestOfOne() >= LEAST;
    }

    private boolean isUnitStep() {
        return Math.abs(step - 1) <= SAME;
    }

    private boolean isRound() {
        double digits = step / Math.pow(10, Math.floor(Math.log10(step)));
        return ROUND.stream().anyMatch(round -> Math.abs(digits - round) <= SAME);
    }

    private long longestOfOne() {
        return owner.map(named -> figures.stream()
                        .map(figure -> figure.entry().row().shown(named.heading()))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0))
                .orElse(0L);
    }
}
