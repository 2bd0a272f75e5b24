package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.UsualRange;

/** Asks about figures outside the usual range of their column. */
final class OutsideUsual implements Check {

    @Override
    public Stream<Question> of(Subject subject) {
        return TypedFigures.of(subject).stream()
                .flatMap(figure -> subject.defaults().usual().of(figure.column(), figure.known()).stream()
                        .filter(usual -> !usual.holds(figure.given().value()))
                        .map(usual -> question(figure.given(), usual)));
    }

    private static Question question(Given given, UsualRange usual) {
        String odd = Shown.of(given) + " is unusual; " + Shown.of(given, usual.low()) + " to "
                + Shown.of(given, usual.high()) + " is usual.";
        return Question.about(given, usual.low(), usual.high(), odd);
    }
}
