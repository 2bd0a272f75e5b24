package org.counterweigh.factors;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
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

    static Figure nothing(Unit unit) {
        return Figure.constant(0, unit).times(Calendar.OPERATING);
    }
}
