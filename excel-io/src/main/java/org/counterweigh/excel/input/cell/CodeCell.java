package org.counterweigh.excel.input.cell;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweigh.excel.schema.CodeList;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Nearest;
import org.counterweigh.findings.PlainForm;

/** A cell that names a country, a currency, a regulator or a time zone by its public code. */
public final class CodeCell {

    /** A code that stands before words. */
    private static final Pattern LEADING = Pattern.compile("([A-Z]{2,3}(?:-[A-Z0-9]{1,5}){0,2})[ :;,(].*");

    private CodeCell() {}

    /**
     * The code of the column's list that is meant. Where its words are those of another one, or words alone may be those
     * of several, that is told, and the first is taken.
     */
    static Optional<String> listed(Entry entry, String typed) {
        CodeList list = entry.column().offered();
        List<String> meant = list.meant(typed);
        if (meant.size() > 1) {
            entry.stops(
                    "\"" + typed + "\" may mean "
                            + meant.stream().map(list::offer).collect(Collectors.joining(" or ")) + ".",
                    "Type the code too.");
        }
        list.contradicted(typed)
                .ifPresent(other -> entry.stops(
                        "\"" + typed + "\" has one code and the words of another, " + list.offer(other) + ".",
                        "Type " + list.offer(meant.get(0)) + " or " + list.offer(other) + "."));
        return meant.stream().findFirst();
    }

    /** As {@link #listed}; a code that the list lacks may have words behind it too. */
    private static String code(Entry entry, String typed) {
        return listed(entry, typed).orElseGet(() -> {
            Matcher leading = LEADING.matcher(typed);
            return (leading.matches() ? leading.group(1) : typed).toUpperCase(Locale.ROOT);
        });
    }

    public static Optional<String> currency(Entry entry) {
        return typed(entry).flatMap(typed -> {
            String code = code(entry, typed);
            boolean known = Currency.getAvailableCurrencies().stream()
                    .anyMatch(currency -> currency.getCurrencyCode().equals(code));
            if (!known) {
                entry.stops(
                        "\"" + typed + "\" is no currency code of ISO 4217.",
                        "Type three letters, such as USD, EUR or GBP.");
            }
            return Optional.of(code).filter(any -> known);
        });
    }

    /** The country's code, with its part where one is typed: {@code IN}, {@code US-DC}. */
    public static Optional<String> country(Entry entry) {
        return typed(entry).map(typed -> {
            String code = code(entry, typed);
            boolean shaped = code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?");
            if (!shaped || !List.of(Locale.getISOCountries()).contains(code.substring(0, 2))) {
                entry.stops(
                        "\"" + typed + "\" is no country code of ISO 3166.",
                        countryNamed(typed)
                                .map(found -> "Type " + found + ".")
                                .orElse("Type two letters, such as IN, PH or US-DC."));
            }
            return code;
        });
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

    /** A regulator's code, with the court or city below it where it has one: {@code US}, {@code US-CA-LA}. */
    public static Optional<String> regulator(Entry entry) {
        return typed(entry).map(typed -> {
            String code = code(entry, typed);
            if (!code.matches("[A-Z]{2}(-[A-Z0-9]{2,5}){0,2}")) {
                entry.stops(
                        "\"" + typed + "\" is no regulator.", "Type a code such as US, US-NYC, US-CA, EW, EU or IN.");
            }
            return code;
        });
    }

    public static Optional<ZoneId> zone(Entry entry) {
        return typed(entry).flatMap(typed -> {
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

    private static Optional<String> typed(Entry entry) {
        return entry.content().map(Content::shown).map(PlainForm::of);
    }
}
