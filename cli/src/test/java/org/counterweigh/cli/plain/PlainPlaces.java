package org.counterweigh.cli.plain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.plain.PlainSheets.Row;

/** Where the firm and its providers are: region of the defaults, home or abroad, hours in which both offices are open. */
final class PlainPlaces {

    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    /** Countries of one line in IANA's zone table, as far as the tests go there. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GB", "Europe/London"),
            Map.entry("IN", "Asia/Kolkata"),
            Map.entry("PH", "Asia/Manila"),
            Map.entry("ZA", "Africa/Johannesburg"),
            Map.entry("PL", "Europe/Warsaw"),
            Map.entry("LK", "Asia/Colombo"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("JP", "Asia/Tokyo"),
            Map.entry("SG", "Asia/Singapore"));

    private static final Set<String> NEW_YORK = Set.of("NY", "NYC", "FL", "DC", "VA", "NC", "MD", "OH", "NH");

    private final Row firm;
    private final String regulator;
    private final String country;

    PlainPlaces(Row firm) {
        this.firm = firm;
        regulator = firm.text("Home regulator");
        country = regulator.equals("EW") ? "GB" : first(regulator);
    }

    private static String first(String code) {
        return code.split("-", -1)[0];
    }

    /** US, EW, EU, IN, or nothing: which row of the defaults by country holds. */
    String region() {
        return switch (country) {
            case "US", "IN", "EU" -> country;
            case "GB" -> "EW";
            default -> MEMBER_STATES.contains(country) ? "EU" : "";
        };
    }

    boolean atHome(Row provider) {
        String there = first(provider.text("Country"));
        return country.equals("EU") ? MEMBER_STATES.contains(there) || there.equals("EU") : there.equals(country);
    }

    private Optional<ZoneId> home() {
        if (firm.has("Time zone")) {
            return Optional.of(ZoneId.of(firm.text("Time zone")));
        }
        String state = regulator.startsWith("US-") ? regulator.substring(3) : "";
        if (NEW_YORK.contains(state)) {
            return Optional.of(ZoneId.of("America/New_York"));
        }
        return switch (first(state)) {
            case "CA" -> Optional.of(ZoneId.of("America/Los_Angeles"));
            case "CO" -> Optional.of(ZoneId.of("America/Denver"));
            case "TX" -> Optional.of(ZoneId.of("America/Chicago"));
            default -> Optional.ofNullable(ZONES.get(country)).map(ZoneId::of);
        };
    }

    private static Optional<ZoneId> zone(Row provider) {
        return provider.has("Time zone")
                ? Optional.of(ZoneId.of(provider.text("Time zone")))
                : Optional.ofNullable(ZONES.get(first(provider.text("Country"))))
                        .map(ZoneId::of);
    }

    boolean knowsOverlap(Row provider) {
        return home().isPresent() && zone(provider).isPresent();
    }

    /** Hours of the home office's day on the analysis date in which the provider's office is open too, at most 8. */
    double overlap(Row provider) {
        Optional<ZoneId> home = home();
        Optional<ZoneId> there = zone(provider);
        if (home.isEmpty() || there.isEmpty()) {
            return 0;
        }
        LocalDate day = LocalDate.parse(firm.text("Analysis date"));
        double[] ours = window(firm, home.get(), day);
        double sum = 0;
        for (int shift = -2; shift <= 2; shift++) {
            double[] theirs = window(provider, there.get(), day.plusDays(shift));
            sum += Math.max(0, Math.min(ours[1], theirs[1]) - Math.max(ours[0], theirs[0]));
        }
        return Math.min(8, sum);
    }

    private static double[] window(Row office, ZoneId zone, LocalDate day) {
        double start = office.number("Office hours start", 9);
        double end = office.number("Office hours end", 17);
        return new double[] {at(day, start, zone), end < start ? at(day.plusDays(1), end, zone) : at(day, end, zone)};
    }

    /** Hours on one clock for all. */
    private static double at(LocalDate day, double hour, ZoneId zone) {
        return day.atStartOfDay()
                        .plusMinutes(Math.round(hour * 60))
                        .atZone(zone)
                        .toEpochSecond()
                / 3600.0;
    }
}
