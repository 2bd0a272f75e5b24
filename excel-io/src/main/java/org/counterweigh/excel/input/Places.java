package org.counterweigh.excel.input;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Nearest;

/** A cell that names a country, a currency, a regulator or a time zone by its public code. */
final class Places {

    private final Entry entry;

    Places(Entry entry) {
        this.entry = entry;
    }

    String requiredCurrency() {
        if (entry.isBlank()) {
            entry.missing("Type an ISO 4217 code, such as USD.");
        }
        return currency().orElse("");
    }

    Optional<String> currency() {
        return typed().flatMap(typed -> {
            String code = typed.toUpperCase(Locale.ROOT);
            Set<String> codes = new TreeSet<>();
            Currency.getAvailableCurrencies().forEach(known -> codes.add(known.getCurrencyCode()));
            if (codes.contains(code)) {
                return Optional.of(code);
            }
            entry.stops(
                    "\"" + typed + "\" is no currency code of ISO 4217.",
                    "Type three letters, such as USD, EUR or GBP.");
            return Optional.empty();
        });
    }

    /** The country's code, with its part where one is typed: {@code IN}, {@code US-DC}. */
    String country() {
        if (entry.isBlank()) {
            entry.missing("Type an ISO 3166 code, such as IN or US-DC.");
        }
        return typed().map(this::country).orElse("");
    }

    private String country(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        boolean shaped = code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?");
        if (!shaped || !List.of(Locale.getISOCountries()).contains(code.substring(0, 2))) {
            entry.stops(
                    "\"" + typed + "\" is no country code of ISO 3166.",
                    countryNamed(typed)
                            .map(found -> "Type " + found + ".")
                            .orElse("Type two letters, such as IN, PH or US-DC."));
        }
        return code;
    }

    private static Optional<String> countryNamed(String typed) {
        var codes = new TreeMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> codes.put(
                        new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH), code));
        codes.put("UK", "GB");
        codes.put("England", "GB");
        codes.put("USA", "US");
        return Nearest.to(typed, codes.keySet()).map(name -> String.valueOf(codes.get(name)));
    }

    String regulator() {
        if (entry.isBlank()) {
            entry.missing("Type the regulator, such as US, US-NYC, EW or EU.");
        }
        return typed().map(typed -> {
                    String code = typed.toUpperCase(Locale.ROOT);
                    if (!code.matches("[A-Z]{2}(-[A-Z0-9]{2,5})?")) {
                        entry.stops(
                                "\"" + typed + "\" is no regulator.",
                                "Type a code such as US, US-NYC, US-CA, EW, EU or IN.");
                    }
                    return code;
                })
                .orElse("");
    }

    Optional<ZoneId> zone() {
        return typed().flatMap(typed -> {
            Set<String> known = ZoneId.getAvailableZoneIds();
            Optional<String> found = known.stream()
                    .filter(typed.replace(' ', '_')::equalsIgnoreCase)
                    .findFirst();
            if (found.isEmpty()) {
                entry.stops(
                        "\"" + typed + "\" is no time zone.",
                        Nearest.hint(typed, known) + "Type an IANA name, such as America/New_York.");
            }
            return found.map(ZoneId::of);
        });
    }

    private Optional<String> typed() {
        return entry.content().map(Content::shown);
    }
}
