package org.counterweigh.factors;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/** Terms added and taken away, with an amount for each year even where there are none. */
final class Sum {

    private final List<Figure> added = new ArrayList<>();
    private final List<Figure> taken = new ArrayList<>();

    Sum plus(Figure term) {
        added.add(term);
        return this;
    }

    Sum minus(Figure term) {
        taken.add(term);
        return this;
    }

    /** The sum, less what was taken away. */
    Figure yearly(Unit unit) {
        Figure sum = added.isEmpty() ? nothing(unit) : Figure.sum(added, unit);
        for (Figure each : taken) {
            sum = sum.minus(each);
        }
        return sum.yearly() ? sum : sum.plus(nothing(unit));
    }

    /** A line of the sum; a line that is all there is and bears the name already stands for it. */
    Line line(String label, Unit unit) {
        boolean one = added.size() == 1 && taken.isEmpty();
        return one && added.get(0) instanceof Line only && only.label().equals(label) && only.yearly()
                ? only
                : Line.line(label, yearly(unit));
    }

    boolean isEmpty() {
        return added.isEmpty() && taken.isEmpty();
    }

    static Figure nothing(Unit unit) {
        return Figure.constant(0, unit).times(Calendar.OPERATING);
    }
}
