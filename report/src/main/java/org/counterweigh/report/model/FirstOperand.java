package org.counterweigh.report.model;

import java.util.Optional;
import java.util.function.Predicate;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;

/** Reads a formula as the first line or given figure in it that is wanted; what is chosen explains no amount. */
final class FirstOperand extends Reading<Optional<Figure>> {

    private final Predicate<Figure> wanted;

    FirstOperand(Predicate<Figure> wanted) {
        this.wanted = wanted;
    }

    @Override
    protected Optional<Figure> given(Given given) {
        boolean isChoice = given.measure() == Measure.CHOICE;
        return Optional.<Figure>of(given).filter(figure -> !isChoice && wanted.test(figure));
    }

    @Override
    protected Optional<Figure> constant(Constant constant) {
        return Optional.empty();
    }

    @Override
    protected Optional<Figure> calendar(Calendar calendar) {
        return Optional.empty();
    }

    @Override
    protected Optional<Figure> line(Line line) {
        return Optional.<Figure>of(line).filter(wanted);
    }

    @Override
    protected Optional<Figure> worked(Operation operation, Optional<Figure> left, Optional<Figure> right) {
        return left.or(() -> right);
    }

    @Override
    protected Optional<Figure> acrossYears(YearOperation operation, Optional<Figure> over) {
        return over;
    }
}
