package org.counterweigh.excel.plausibility;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks about the cost of keeping an obligation that does not fit what the largest provider would be paid. */
final class ObligationAmounts implements Check {

    private static final double ONCE = 0.15;
    private static final double A_YEAR = 0.1;

    @Override
    public Stream<Question> of(Subject subject) {
        Optional<Yardstick> largest = subject.data().market().providers().stream()
                .map(provider -> Offers.of(provider, subject.data().market()))
                .filter(Offers::areKnown)
                .map(Offers::size)
                .max(Comparator.comparingDouble(Yardstick::amount))
                .map(size ->
                        new Yardstick(size.amount(), "what the largest provider would be paid in a year", size.of()));
        double small = subject.smallCost();
        return largest.stream()
                .flatMap(size -> subject.data().governance().obligationCosts().values().stream()
                        .flatMap(cost -> Stream.of(
                                size.besideCost(cost.oneOff(), ONCE, small),
                                size.besideCost(cost.perYear(), A_YEAR, small))))
                .flatMap(Comparison::questions);
    }
}
