package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a firm's time entries add up to.
 *
 * @param origin where they stand: {@code Time entries}, a file, or both
 * @param rows entries that were added up
 * @param hours of all of them
 * @param amount of all of them
 * @param unmapped hours that no rule could lay to a kind of work
 * @param doubtful hours mapped with a confidence below 0.7
 * @param works by the name of the kind of work; those without an hour are left out
 */
public record TimeRecord(
        String origin,
        long rows,
        Period period,
        double hours,
        double amount,
        double unmapped,
        double doubtful,
        Map<String, Work> works) {

    public TimeRecord {
        works = Map.copyOf(works);
    }

    /**
     * The entries of one kind of work.
     *
     * @param weighted hours, each times the confidence of its mapping
     * @param byRole hours by role of sheet {@code Roles}
     * @param unknown hours without a role of that sheet
     * @param byMonth hours in each month of the calendar, January to December, of all years together
     */
    public record Work(
            long rows,
            double hours,
            double amount,
            double weighted,
            Map<String, Double> byRole,
            double unknown,
            List<Double> byMonth) {

        public Work {
            byRole = Map.copyOf(byRole);
            byMonth = List.copyOf(byMonth);
        }

        /** From 0, guessed, to 1, as the firm itself says. */
        public double confidence() {
            return hours == 0 ? 0 : weighted / hours;
        }

        /** Whether that is below 0.7. */
        public boolean isDoubtful() {
            return confidence() < MappingRule.FAIR;
        }
    }

    /** Share of the hours mapped with a confidence of 0.7 or more, 0..1. */
    public double confident() {
        return hours == 0 ? 0 : (hours - unmapped - doubtful) / hours;
    }

    /** Whether less than 0.7 of the hours were mapped with confidence. */
    public boolean isDoubtful() {
        return confident() < MappingRule.FAIR;
    }

    public Optional<Work> work(String name) {
        return Optional.ofNullable(works.get(name));
    }

    /** The hours of a year at the pace of the period. */
    public double annual(double recorded) {
        return recorded * period.perYear();
    }

    /** Each month's share of a year's work, January to December; empty where the period does not show all twelve. */
    public Optional<List<Double>> shares(Work work) {
        if (!period.coversYear()) {
            return Optional.empty();
        }
        double[] months = new double[12];
        double year = 0;
        for (int month = 0; month < 12; month++) {
            months[month] = Math.max(0, work.byMonth().get(month) * period.perMonth(month + 1));
            year += months[month];
        }
        double whole = year;
        return whole <= 0
                ? Optional.empty()
                : Optional.of(
                        Arrays.stream(months).mapToObj(month -> month / whole).toList());
    }

    /** Behind a figure: {@code Time entries, 1,204 rows, Jan 2025 - Dec 2025, confidence 0.87}. */
    public String source(Work work) {
        return origin + ", " + CountWords.rows(work.rows()) + ", " + period.text() + ", confidence "
                + String.format(Locale.ROOT, "%.2f", work.confidence());
    }
}
