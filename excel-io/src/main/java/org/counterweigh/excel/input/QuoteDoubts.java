package org.counterweigh.excel.input;

import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** What a quote may say and seldom does, held against prices and speeds that were published. */
final class QuoteDoubts {

    /** Currencies in which hourly prices of legal work are known well enough to doubt one. */
    private static final Set<String> KNOWN_MARKETS = Set.of("USD", "GBP", "EUR");

    private static final Set<String> OFFSHORE = Set.of("IN", "PH");
    private static final Set<String> NEARSHORE =
            Set.of("ZA", "BG", "CZ", "EE", "HR", "HU", "LT", "LV", "PL", "RO", "RS", "SI", "SK", "UA");
    private static final double LEAST = 15;
    private static final double MOST_OFFSHORE = 60;
    private static final double MOST_NEARSHORE = 70;
    private static final double MOST = 600;
    private static final double FASTEST = 1.3;

    private QuoteDoubts() {}

    /** The price an hour, questioned outside what was published for the place. */
    static Figures price(Figures hourly, String currency, String country) {
        return KNOWN_MARKETS.contains(currency) ? hourly.usually(LEAST, most(country)) : hourly;
    }

    private static double most(String country) {
        String place = country.substring(0, Math.min(2, country.length()));
        return OFFSHORE.contains(place) ? MOST_OFFSHORE : NEARSHORE.contains(place) ? MOST_NEARSHORE : MOST;
    }

    /** A provider far faster than the team does less, or is not yet measured. */
    static void speed(Row row, Optional<WorkType> kind, Quote.Effort effort) {
        double inHouse = kind.stream()
                .flatMap(work -> work.staffing().stream())
                .map(WorkType.Staffing::hoursPerUnit)
                .filter(Figures::isRead)
                .mapToDouble(Given::value)
                .sum();
        boolean hours = effort.basis() == Quote.Effort.Basis.HOURS_PER_UNIT && Figures.isRead(effort.amount());
        if (hours && inHouse > FASTEST * effort.amount().value()) {
            row.entry("Hours per unit")
                    .unlikely(
                            "the team takes " + Limits.plain(inHouse) + " hours for a unit, the provider "
                                    + Limits.plain(effort.amount().value()) + "; more than " + FASTEST
                                    + " times as fast is seldom true in the first year.",
                            "Check that both hours are for the same work, checking included.");
        }
    }
}
