package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;

/** Takes a formula apart where a long one can be split: into the terms of a sum, or a dividend and its divisor. */
final class FormulaParts extends Reading<FormulaParts.Part> {

    /**
     * A formula.
     *
     * @param terms that add up to it
     * @param quotient two figures, where it is the first divided by the second if that is not nothing
     */
    record Part(Figure whole, List<Figure> terms, Optional<List<Figure>> quotient) {

        static Part of(Figure whole) {
            return new Part(whole, List.of(whole), Optional.empty());
        }
    }

    @Override
    protected Part given(Given given) {
        return Part.of(given);
    }

    @Override
    protected Part constant(Constant constant) {
        return Part.of(constant);
    }

    @Override
    protected Part calendar(Calendar calendar) {
        return Part.of(calendar);
    }

    @Override
    protected Part line(Line line) {
        return Part.of(line);
    }

    @Override
    protected Part worked(Operation operation, Part left, Part right) {
        Figure one = left.whole();
        Figure other = right.whole();
        return switch (operation) {
            case PLUS ->
                new Part(
                        one.plus(other),
                        Stream.concat(left.terms().stream(), Stream.of(other)).toList(),
                        Optional.empty());
            case OVER_ANY ->
                new Part(one.overAny(other), List.of(one.overAny(other)), Optional.of(List.of(one, other)));
            case MINUS -> Part.of(one.minus(other));
            case TIMES -> Part.of(one.times(other));
            case OVER -> Part.of(one.over(other));
            case POWER -> Part.of(one.toThe(other));
            case AT_MOST -> Part.of(one.atMost(other));
            case AT_LEAST -> Part.of(one.atLeast(other));
            case EXCEEDS -> Part.of(one.exceeds(other));
        };
    }

    @Override
    protected Part acrossYears(YearOperation operation, Part over) {
        Figure of = over.whole();
        return Part.of(
                switch (operation) {
                    case TOTAL -> of.total();
                    case LARGEST -> of.largest();
                    case PREVIOUS -> of.previous();
                    case CUMULATED -> of.cumulated();
                });
    }
}
