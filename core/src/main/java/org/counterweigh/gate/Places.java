package org.counterweigh.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules know of regulators and countries.
 *
 * @param regulators those with rules of their own, by code; {@code EU} stands for any member state
 * @param adequate countries to which personal data may go without a transfer tool, by regime
 * @param ofConcern countries to which bulk sensitive US personal data may go on strict conditions only
 */
public record Places(
        Map<String, Regulator> regulators,
        Set<String> members,
        Map<String, Set<String>> adequate,
        Set<String> ofConcern) {

    private static final String UNION = "EU";

    /** The row of the regulator itself. */
    Optional<Regulator> regulator(String home) {
        return Optional.ofNullable(regulators.get(home));
    }

    /** The nearest regulator above it that has rules: {@code US} for {@code US-WA}, {@code EU} for {@code NL}. */
    Optional<Regulator> above(String home) {
        int dash = home.lastIndexOf('-');
        if (dash < 0) {
            return isIn(UNION, home)
                    ? regulator(UNION).filter(union -> !union.code().equals(home))
                    : Optional.empty();
        }
        String above = home.substring(0, dash);
        return regulator(above).or(() -> above(above));
    }

    /** Whether the home regulator is this one, or stands under it; regulators of member states stand under {@code EU}. */
    boolean isIn(String regulator, String home) {
        return home.equals(regulator)
                || home.startsWith(regulator + "-")
                || (regulator.equals(UNION) && members.contains(countryOf(home)));
    }

    /** Whether work done in the country leaves the home country; inside the Union where home is any member state. */
    boolean isOffshore(String home, String place) {
        String country = countryOf(home);
        return country.equals(UNION) ? !members.contains(country(place)) : !country.equals(country(place));
    }

    /** The general law of personal data at home; none where the rules know no such law. */
    Optional<String> regime(String home) {
        String country = countryOf(home);
        if (country.equals(UNION) || members.contains(country)) {
            return Optional.of("EU");
        }
        return country.equals("GB") ? Optional.of("UK") : Optional.empty();
    }

    boolean isAdequate(String regime, String place) {
        return adequate.getOrDefault(regime, Set.of()).contains(country(place));
    }

    boolean isOfConcern(String place) {
        return ofConcern.contains(country(place));
    }

    /** Listed regulators below the home: {@code US-NYC} below {@code US}. */
    List<Regulator> below(String home) {
        return regulators.values().stream()
                .filter(regulator -> regulator.code().startsWith(home + "-"))
                .sorted(Comparator.comparing(Regulator::code))
                .toList();
    }

    /** Of the regulator's row, or else told from its code. */
    String countryOf(String home) {
        return regulator(home).map(Regulator::country).orElseGet(() -> country(home));
    }

    private static String country(String place) {
        int dash = place.indexOf('-');
        String country = dash < 0 ? place : place.substring(0, dash);
        return country.equals("UK") ? "GB" : country;
    }
}
