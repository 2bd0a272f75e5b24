package org.counterweigh.cli.plain;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.counterweigh.cli.plain.PlainFirm.Role;
import org.counterweigh.cli.plain.PlainModel.Ruling;
import org.counterweigh.cli.plain.PlainSheets.Row;
import org.jspecify.annotations.Nullable;

/** The eight scores of a case, of the steady year; null where an input is blank or there is nothing to measure against. */
final class PlainScores {

    private static final Set<String> EXPOSED = Set.of("D2", "D3", "D4", "D5");
    private static final List<String> COSTS_OF_ERRORS =
            List.of("Review hours per unit", "Rework hours per error", "Cost of escaped error");

    private final PlainCase one;
    private final PlainQuote quote;
    private final PlainWork work;
    private final PlainProvider provider;
    private final PlainFirm firm;
    private final int year;
    private final double avoided;
    private final double fees;

    PlainScores(PlainCase one) {
        this.one = one;
        quote = one.quote;
        work = quote.work;
        provider = quote.provider;
        firm = quote.firm;
        year = firm.steady;
        double released = work.outsideCounsel(year) * one.way.units();
        for (Role role : work.hours.keySet()) {
            released += work.released(year, role) * one.way.team();
        }
        avoided = provider.moved(year) * released;
        fees = one.gross(year) - one.model.discountAlone(quote, year, one.gross(year));
    }

    /** In the order of the factors. */
    @Nullable
    Double[] all() {
        return new @Nullable Double[] {
            savings(), speed(), bench(), room(), loss(), poorQuality(), friction(), law(one.model.ruling(quote))
        };
    }

    private static double within(double low, double amount, double high) {
        return Math.max(low, Math.min(high, amount));
    }

    private @Nullable Double savings() {
        return avoided <= 0 ? null : 50 + 50 * within(-1, one.years[year].lines[0] / avoided / 0.3, 1);
    }

    private @Nullable Double speed() {
        return quote.row.has("Hours per unit") || quote.row.has("Productivity")
                ? 50 + 50 * within(-1, (work.hoursToday / quote.hoursPerUnit - 1) / 0.3, 1)
                : null;
    }

    private boolean monthsAreBlank() {
        return firm.sheets.of("Demand", "Work type", work.name).isEmpty();
    }

    private @Nullable Double bench() {
        OptionalDouble ready = provider.row.number("Staff in 10 days");
        double team = 0;
        for (Role role : work.hours.keySet()) {
            team += work.fte(year, role);
        }
        double busiest = 12 * Arrays.stream(work.months).max().orElse(0);
        double goes = one.way.choice().equals("HYBRID") ? busiest - one.way.baseLoad() : busiest * one.way.units();
        double needed = team * goes;
        if (ready.isEmpty() || monthsAreBlank() || needed <= 0) {
            return null;
        }
        double times = ready.getAsDouble() / needed;
        return times <= 1 ? 50 * times : 50 + 25 * within(0, times - 1, 2);
    }

    private @Nullable Double room() {
        if (monthsAreBlank() || !provider.row.has("Minimum commitment")) {
            return null;
        }
        double owed = quote.allocation * provider.given("Minimum commitment");
        double committed = owed == 0 ? 0 : fees <= 0 ? 1 : Math.min(1, owed / fees);
        return 50 + 50 * (Math.min(1, work.above(1) / 0.3) - committed);
    }

    private boolean no(String control) {
        return provider.row.text(control).equals("No");
    }

    private boolean lacksAControl() {
        String data = work.row.text("Data class");
        boolean privileged = EXPOSED.contains(data) && !data.equals("D2");
        boolean unsafe = no("Encryption") || no("No local storage") || (no("ISO 27001") && no("SOC 2"));
        return (EXPOSED.contains(data) && unsafe) || (privileged && (no("Background checks") || no("Audit rights")));
    }

    private boolean hasRisk(String option) {
        return firm.sheets.of("Risks", "Option", option).stream()
                .anyMatch(row -> row.number("Incidents per year", 1) == 0 || isWhole(row));
    }

    private static boolean isWhole(Row row) {
        return List.of("Incidents per year", "Loss low", "Loss likely", "Loss high", "Recovered").stream()
                .allMatch(row::has);
    }

    private @Nullable Double loss() {
        if (lacksAControl()) {
            return 0.0;
        }
        boolean exposed = EXPOSED.contains(work.row.text("Data class"));
        boolean blank = (exposed && !hasRisk(provider.name))
                || !provider.row.has("Annual controls")
                || (provider.movedExposure != 0 && !hasRisk("In-house"));
        return blank ? null : rise(-one.years[year].lines[4], 0.25);
    }

    private @Nullable Double poorQuality() {
        boolean known = work.row.has("Error rate")
                && quote.row.has("Error rate")
                && COSTS_OF_ERRORS.stream().anyMatch(work.row::has);
        return known ? rise(-one.years[year].lines[5], 0.3) : null;
    }

    private @Nullable Double rise(double rise, double most) {
        if (Math.abs(rise) < 0.005) {
            return 50.0;
        }
        double saving = avoided - fees;
        return saving <= 0 ? null : 50 - 50 * within(-1, rise / saving / most, 1);
    }

    private @Nullable Double friction() {
        if (!quote.row.has("Query rate") || !firm.places.knowsOverlap(provider.row)) {
            return null;
        }
        double queries = Math.min(1, quote.row.required("Query rate") / 0.3);
        return 50 - 25 * (queries + 1 - provider.overlap / 8);
    }

    private static @Nullable Double law(Ruling ruling) {
        if (ruling.onlyBlanks()) {
            return null;
        }
        boolean consent = ruling.obligations().stream().anyMatch(Set.of("O6", "O7", "O11")::contains);
        return switch (ruling.verdict()) {
            case "ALLOWED" -> 50.0;
            case "CONDITIONS" -> consent ? 25.0 : 40.0;
            default -> 0.0;
        };
    }
}
