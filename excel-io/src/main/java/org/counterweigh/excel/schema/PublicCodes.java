package org.counterweigh.excel.schema;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Regulator;

/** Codes that others have set, with their names in English. */
final class PublicCodes {

    private static final Set<String> COUNTRIES = new TreeSet<>(List.of(Locale.getISOCountries()));

    private PublicCodes() {}

    /** ISO 3166, as the Java library knows it. */
    static CodeList countries() {
        return new CodeList("countries", COUNTRIES, PublicCodes::country);
    }

    /** ISO 4217: what is legal tender somewhere today. */
    static CodeList currencies() {
        return new CodeList(
                "currencies",
                COUNTRIES.stream()
                        .map(code -> Currency.getInstance(place(code)))
                        .filter(Objects::nonNull)
                        .map(Currency::getCurrencyCode)
                        .collect(Collectors.toCollection(TreeSet::new)),
                code -> Currency.getInstance(code).getDisplayName(Locale.ENGLISH));
    }

    /** Those that have rules of their own, and then the countries, whose regulators have none. */
    static CodeList regulators(GateRules rules) {
        Map<String, Regulator> known = new TreeMap<>(rules.places().regulators());
        Set<String> codes = new LinkedHashSet<>(known.keySet());
        codes.addAll(COUNTRIES);
        return new CodeList(
                "regulators",
                codes,
                code -> Optional.ofNullable(known.get(code))
                        .map(Regulator::name)
                        .orElseGet(() -> country(code)));
    }

    static CodeList obligations(GateRules rules, CodeList known) {
        Map<String, String> names =
                rules.obligations().stream().collect(Collectors.toMap(Obligation::code, Obligation::name));
        return new CodeList(known.name(), known.codes(), code -> names.getOrDefault(code, ""));
    }

    private static Locale place(String code) {
        return new Locale.Builder().setRegion(code).build();
    }

    private static String country(String code) {
        return place(code).getDisplayCountry(Locale.ENGLISH);
    }
}
