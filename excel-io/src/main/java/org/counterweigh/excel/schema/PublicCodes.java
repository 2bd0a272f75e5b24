package org.counterweigh.excel.schema;

import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Regulator;

/** Codes that others have set, with their names in English. */
final class PublicCodes {

    private PublicCodes() {}

    /** ISO 3166, as the Java library knows it. */
    static CodeList countries() {
        return new CodeList(
                "countries",
                sorted(
                        Arrays.stream(Locale.getISOCountries()),
                        Function.identity(),
                        code -> place(code).getDisplayCountry(Locale.ENGLISH)));
    }

    /** ISO 4217: what is legal tender somewhere today. */
    static CodeList currencies() {
        return new CodeList(
                "currencies",
                sorted(
                        Arrays.stream(Locale.getISOCountries())
                                .map(code -> Currency.getInstance(place(code)))
                                .filter(Objects::nonNull)
                                .distinct(),
                        Currency::getCurrencyCode,
                        currency -> currency.getDisplayName(Locale.ENGLISH)));
    }

    /** Those that have rules of their own, and then the countries, whose regulators have none. */
    static CodeList regulators(GateRules rules) {
        Map<String, String> names = new LinkedHashMap<>(
                sorted(rules.places().regulators().values().stream(), Regulator::code, Regulator::name));
        countries().words().forEach(names::putIfAbsent);
        return new CodeList("regulators", names);
    }

    static CodeList obligations(GateRules rules, CodeList known) {
        Map<String, String> names =
                rules.obligations().stream().collect(Collectors.toMap(Obligation::code, Obligation::name));
        Map<String, String> words = known.codes().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> names.getOrDefault(code, ""),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return new CodeList(known.name(), words);
    }

    private static Locale place(String code) {
        return new Locale.Builder().setRegion(code).build();
    }

    private static <T> Map<String, String> sorted(
            Stream<T> things, Function<T, String> code, Function<T, String> words) {
        return things.collect(Collectors.toMap(code, words, (first, second) -> first, TreeMap::new));
    }
}
