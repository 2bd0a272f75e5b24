package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.firm.WorkType;

/** Asks about reviews, rework and errors that would cost more than the work itself. */
final class QualityAmounts implements Check {

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
        Stream<Comparison> reviews =
                Stream.of(new Comparison(quality.reviewHours(), hours, "the hours that a unit takes", 0, 1.5));
        Stream<Comparison> ofErrors = errors > 0
                ? Stream.of(
                        new Comparison(
                                quality.reworkHours(),
                                hours / errors,
                                "the hours of the units in which one error is found",
                                0,
                                0.5),
                        new Comparison(
                                quality.escapedErrorCost(),
                                today.costPerUnit() / errors,
                                "the cost of the units in which one error is made",
                                0,
                                5))
                : Stream.empty();
        return Stream.concat(reviews, ofErrors);
    }
}
