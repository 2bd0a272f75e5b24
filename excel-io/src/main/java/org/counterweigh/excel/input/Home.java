package org.counterweigh.excel.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The place in which the firm's lawyers answer, told from their regulator's code. */
record Home(String regulator) {

    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");
    private static final Map<String, String> ZONES = zones();

    /** The part of the world that has defaults of its own: US, EW, EU or IN; empty elsewhere. */
    Optional<String> region() {
        String part = MEMBER_STATES.contains(country()) ? "EU" : two(regulator);
        return Optional.of(part).filter(Set.of("US", "EW", "EU", "IN")::contains);
    }

    /** Whether a provider there works in the same country; for the EU, in any of its member states. */
    boolean holds(String place) {
        String other = two(place);
        return regulator.equals("EU") ? MEMBER_STATES.contains(other) : !other.isEmpty() && other.equals(country());
    }

    /** The time of a state that has one by custom, or of a country that has one alone. */
    Optional<ZoneId> zone() {
        String state = regulator.startsWith("US-CA-") ? "US-CA" : regulator;
        return Optional.ofNullable(ZONES.get(state)).map(ZoneId::of).or(() -> zoneOf(country()));
    }

    /** The time of a country that has one alone. */
    static Optional<ZoneId> zoneOf(String place) {
        return Optional.ofNullable(ZONES.get(two(place))).map(ZoneId::of);
    }

    private String country() {
        return Set.of("EW", "UK").contains(regulator) ? "GB" : two(regulator);
    }

    /** The country of a code that may go on to a part of it. */
    private static String two(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    private static Map<String, String> zones() {
        try (InputStream in = Objects.requireNonNull(Home.class.getResourceAsStream("zones.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
