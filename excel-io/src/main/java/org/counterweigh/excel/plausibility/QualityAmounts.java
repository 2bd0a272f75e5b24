package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.firm.WorkType;

/** Asks about reviews, rework, errors and delay that would cost more than the work itself. */
final class QualityAmounts implements Check {

    /** To put right what takes no longer than this may well take many times as long. */
    private static final double MINUTES = 0.2;

    /** What escapes may well cost more than the unit; all that escapes seldom costs as much as all the work. */
    private static final double ESCAPED = 0.95;

    /** A day's delay of a unit may well cost more than the unit. */
    private static final double DELAY = 5;

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().work().stream()
                .filter(WorkType::isDone)
                .flatMap(QualityAmounts::comparisons)
                .flatMap(Comparison::questions);
    }

    private static Stream<Comparison> comparisons(WorkType work) {
        var today = new Today(work);
        var quality = work.quality();
        Yardstick hours = today.hours("the hours that a unit takes");
        double errors = quality.errorRate().value();
        Stream<Comparison> reviews = Stream.of(hours.beside(quality.reviewHours(), 0, 1));
        Stream<Comparison> rework =
                hours.amount() > MINUTES ? Stream.of(hours.beside(quality.reworkHours(), 0, 2.5)) : Stream.empty();
        Stream<Comparison> escaped = errors > 0
                ? Stream.of(inOneError(today).beside(quality.escapedErrorCost(), 0, ESCAPED))
                : Stream.empty();
        Stream<Comparison> delay = work.turnaround().valuePerDay().stream()
                .map(day -> today.cost("what a unit costs").beside(day, 0, DELAY));
        return Stream.of(reviews, rework, escaped, delay).flatMap(some -> some);
    }

    private static Yardstick inOneError(Today today) {
        var errors = today.work().quality().errorRate();
        return new Yardstick(
                today.costPerUnit() / errors.value(),
                "the cost of the units in which one error is made",
                Stream.concat(today.ofCost(), Stream.of(errors)));
    }
}
