package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;

/** Collects the numbers of the method that have a name, so that a reader finds each among the inputs. */
final class NamedConstants extends Reading<Boolean> {

    private final List<Constant> found = new ArrayList<>();

    /** Those behind some lines, in the order in which they are first used. */
    static List<Constant> behind(Stream<Line> lines) {
        var named = new NamedConstants();
        lines.forEach(named::of);
        return List.copyOf(named.found);
    }

    @Override
    protected Boolean constant(Constant constant) {
        return !constant.name().isEmpty() && found.add(constant);
    }

    @Override
    protected Boolean line(Line line) {
        Figure formula = line.formula();
        return of(formula);
    }

    @Override
    protected Boolean given(Given given) {
        return false;
    }

    @Override
    protected Boolean calendar(Calendar calendar) {
        return false;
    }

    @Override
    protected Boolean worked(Operation operation, Boolean left, Boolean right) {
        return left || right;
    }

    @Override
    protected Boolean acrossYears(YearOperation operation, Boolean over) {
        return over;
    }
}
