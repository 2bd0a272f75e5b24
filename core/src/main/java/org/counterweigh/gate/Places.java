package org.counterweigh.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules know of regulators and countries.
 *
 * @param regulators home country by regulator; {@code EU} stands for any member state
 * @param adequate countries to which personal data may go without a transfer tool, by regime
 * @param ofConcern countries to which bulk sensitive US personal data may not go
 */
public record Places(
        Map<String, String> regulators, Set<String> members, Map<String, Set<String>> adequate, Set<String> ofConcern) {

    private static final String UNION = "EU";
    private static final Set<String> UNITED_KINGDOM = Set.of("GB", "UK");

    /** Whether there are rules for the regulator, or for the one it stands under: {@code US} for {@code US-WA}. */
    public boolean lists(String home) {
        return homeCountry(home).isPresent();
    }

    /** Whether work done in the country leaves the home country; not known for a regulator without rules. */
    TruthValue isOffshore(String home, String place) {
        return homeCountry(home)
                .map(country -> TruthValue.of(
                        country.equals(UNION) ? !members.contains(country(place)) : !country.equals(country(place))))
                .orElse(TruthValue.UNKNOWN);
    }

    /** The general law of personal data at home; none where the rules know no such law. */
    Optional<String> regime(String home) {
        String country = homeCountry(home).orElseGet(() -> country(home));
        if (country.equals(UNION) || members.contains(country)) {
            return Optional.of("EU");
        }
        return UNITED_KINGDOM.contains(country) ? Optional.of("UK") : Optional.empty();
    }

    boolean isAdequate(String regime, String place) {
        return adequate.getOrDefault(regime, Set.of()).contains(country(place));
    }

    boolean isOfConcern(String place) {
        return ofConcern.contains(country(place));
    }

    /** Listed regulators below the home: {@code US-NYC} below {@code US}. */
    List<String> below(String home) {
        return regulators.keySet().stream()
                .filter(code -> code.startsWith(home + "-"))
                .sorted()
                .toList();
    }

    private Optional<String> homeCountry(String home) {
        String country = regulators.get(home);
        int dash = home.lastIndexOf('-');
        return country == null && dash > 0 ? homeCountry(home.substring(0, dash)) : Optional.ofNullable(country);
    }

    private static String country(String place) {
        int dash = place.indexOf('-');
        return dash < 0 ? place : place.substring(0, dash);
    }
}
