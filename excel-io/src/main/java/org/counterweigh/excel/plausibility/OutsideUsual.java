package org.counterweigh.excel.plausibility;

import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.UsualRange;

/** Asks about figures outside the usual range of their column, and names the likeliest slip. */
final class OutsideUsual implements Check {

    @Override
    public Stream<Question> of(Subject subject) {
        return TypedFigures.of(subject).stream()
                .flatMap(figure -> subject.defaults().usual().of(figure.column(), figure.known()).stream()
                        .filter(usual -> !usual.holds(figure.given().value()))
                        .map(usual -> question(figure.given(), usual)));
    }

    private static Question question(Given given, UsualRange usual) {
        Optional<Slip> slip = Slip.of(given, usual);
        Optional<Double> meant = slip.map(one -> one.meant(given));
        String problem = slip.map(one -> Shown.of(given) + " looks like " + one.looksLike() + ": did you mean "
                        + Shown.of(given, one.meant(given)) + "?")
                .orElseGet(() -> Shown.of(given) + " is unusual; " + Shown.of(given, usual.low()) + " to "
                        + Shown.of(given, usual.high()) + " is usual.");
        String fix = meant.map(amount -> "Type " + Shown.of(given, amount) + "; if " + Shown.of(given)
                        + " is right, enter it on the sheet Confirmed.")
                .orElse("Correct it; if it is right, enter it on the sheet Confirmed.");
        return new Question(given, problem, fix, meant);
    }
}
