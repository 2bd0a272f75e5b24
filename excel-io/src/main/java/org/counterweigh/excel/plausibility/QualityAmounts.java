package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.firm.WorkType;

/** Asks about reviews, rework and errors that would cost more than the work itself. */
final class QualityAmounts implements Check {

    private static final String UNIT = "the hours that a unit takes";

    /** To put right what takes no longer than this may well take many times as long. */
    private static final double MINUTES = 0.2;

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
        double hours = today.hoursPerUnit();
        double errors = quality.errorRate().value();
        Stream<Comparison> reviews = Stream.of(new Comparison(quality.reviewHours(), hours, UNIT, 0, 1));
        Stream<Comparison> rework = hours > MINUTES
                ? Stream.of(new Comparison(quality.reworkHours(), hours, UNIT, 0, 2.5))
                : Stream.empty();
        Stream<Comparison> escaped = errors > 0
                ? Stream.of(new Comparison(
                        quality.escapedErrorCost(),
                        today.costPerUnit() / errors,
                        "the cost of the units in which one error is made",
                        0,
                        1.5))
                : Stream.empty();
        return Stream.of(reviews, rework, escaped).flatMap(some -> some);
    }
}
