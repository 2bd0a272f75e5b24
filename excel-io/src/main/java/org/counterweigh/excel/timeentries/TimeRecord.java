package org.counterweigh.excel.timeentries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a firm's time entries add up to: the hours of its own team, or those that law firms billed.
 *
 * @param origin where they stand: {@code Time entries}, a file, or both
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
     * @param byFirm what law firms billed, by their names; none of it where the hours are the team's own
     * @param byMonth hours in each month of the calendar, January to December, of all years together
     */
    public record Work(
            long rows,
            double hours,
            double amount,
            double weighted,
            Map<String, Double> byRole,
            double unknown,
            Map<String, Billed> byFirm,
            List<Double> byMonth) {

        public Work {
            byRole = Map.copyOf(byRole);
            byFirm = Map.copyOf(byFirm);
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

    /** Hours of a law firm, and its fees for them after all reductions, without expenses and tax. */
    public record Billed(double hours, double fees) {

        public static final Billed NONE = new Billed(0, 0);

        public Billed plus(Billed other) {
            return new Billed(hours + other.hours, fees + other.fees);
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
        double[] months = IntStream.range(0, 12)
                .mapToDouble(month -> Math.max(0, work.byMonth().get(month) * period.perMonth(month + 1)))
                .toArray();
        double year = Arrays.stream(months).reduce(0, Double::sum);
        return Optional.of(Arrays.stream(months).mapToObj(month -> month / year).toList())
                .filter(shares -> year > 0);
    }

    /** Behind a figure: {@code Time entries, 1,204 rows, Jan 2025 - Dec 2025, confidence 0.87}. */
    public String source(Work work) {
        return origin + ", " + Count.rows(work.rows()) + ", " + period.text() + ", confidence "
                + String.format(Locale.ROOT, "%.2f", work.confidence());
    }

    /**
     * The days that entries cover, first and last included.
     *
     * <p>Nobody works on every first and last day of a month. So where the first entry lies within the first seven days
     * of its month and the last one within the last seven days of its month, whole months are meant, and a year is
     * twelve of them. Otherwise the days from first to last count, and a year is 365.25 of them.
     */
    public record Period(LocalDate first, LocalDate last) {

        private static final int SLACK = 7;
        private static final double YEAR = 365.25;
        private static final double FEBRUARY = 28.25;
        private static final int SHORTEST_MONTH = 28;
        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

        boolean isWholeMonths() {
            return first.getDayOfMonth() <= SLACK && last.lengthOfMonth() - last.getDayOfMonth() < SLACK;
        }

        /** By how much hours are multiplied to be those of a year. */
        public double perYear() {
            if (isWholeMonths()) {
                return 12.0 / (ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1);
            }
            return YEAR / days();
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** Whether every month of the calendar is covered, so that the entries show how work is spread over a year. */
        public boolean coversYear() {
            return IntStream.rangeClosed(1, 12).allMatch(month -> covered(month) >= SHORTEST_MONTH);
        }

        /** By how much the hours of a month of the calendar, January is 1, are multiplied to be those of one of it. */
        double perMonth(int month) {
            double length = month == 2 ? FEBRUARY : LocalDate.of(2023, month, 1).lengthOfMonth();
            return length / covered(month);
        }

        /** Days of that month that lie in the period, over all its years. */
        private long covered(int month) {
            LocalDate from = isWholeMonths() ? first.withDayOfMonth(1) : first;
            LocalDate to = isWholeMonths() ? last.withDayOfMonth(last.lengthOfMonth()) : last;
            return from.datesUntil(to.plusDays(1))
                    .filter(day -> day.getMonthValue() == month)
                    .count();
        }

        /** {@code Jan 2025 - Dec 2025}. */
        public String text() {
            return MONTH.format(first) + " - " + MONTH.format(last);
        }
    }
}
