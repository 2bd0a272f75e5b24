package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** Asks about units of a year that every provider could do in a month: they may be those of a month. */
final class UnitsAgainstCapacity implements Check {

    private static final double TWELVE_MONTHS = 12;

    /** One provider alone may just be large. */
    private static final int FEWEST = 2;

    @Override
    public Stream<Question> of(Subject subject) {
        List<Quote> quotes = subject.data().market().quotes();
        return subject.data().work().stream().flatMap(work -> question(work, capacities(work, quotes)));
    }

    private static List<Given> capacities(WorkType work, List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.work().name().equals(work.name()))
                .flatMap(quote -> quote.capacity().stream())
                .toList();
    }

    private static Stream<Question> question(WorkType work, List<Given> capacities) {
        Given units = work.volume().unitsPerYear();
        double least = capacities.stream().mapToDouble(Given::value).min().orElse(0);
        if (capacities.size() < FEWEST || least <= TWELVE_MONTHS * units.value()) {
            return Stream.empty();
        }
        String odd = "every provider that says what it can do could do at least " + Shown.times(least / units.value())
                + " as many";
        return Stream.of(
                Question.about(units, least / TWELVE_MONTHS, least, odd).beside(capacities));
    }
}
