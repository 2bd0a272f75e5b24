package org.counterweigh.excel.plausibility;

import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.firm.UsualRange;

/** Asks about figures outside the usual range of their column. */
final class OutsideUsual implements Check {

    @Override
    public Stream<Question> of(Subject subject) {
        return TypedFigures.of(subject).stream()
                .flatMap(figure -> usual(figure, subject).stream()
                        .filter(usual -> !usual.holds(figure.given().value()))
                        .map(usual -> Question.outside(figure.given(), usual.low(), usual.high())
                                .orOfAll(figure.people(), usual.low(), usual.high())));
    }

    private static Optional<UsualRange> usual(TypedFigure figure, Subject subject) {
        Optional<UsualRange> usual = subject.defaults().usual().of(figure.column(), figure.known());
        return figure.isMoney()
                ? usual.flatMap(
                        range -> range.in(figure.currency(), subject.defaults().rates()))
                : usual;
    }
}
