package org.counterweigh.excel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which currencies are meant by a sign, an abbreviation or a code beside an amount. */
public final class CurrencySigns {

    private static final Map<String, Set<String>> CODES = read();
    private static final Set<String> ISO = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** A sign with the letters before it, as in {@code US$}, or a word. */
    private static final Pattern TOKEN = Pattern.compile("\\p{L}*\\p{Sc}|[\\p{L}]+\\.?");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}.]+");

    private CurrencySigns() {}

    /** The codes that the words may mean, such as that of each dollar for {@code $}; none where they name no currency. */
    public static Set<String> meant(String words) {
        return TOKEN.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(CurrencySigns::token)
                .filter(Predicate.not(Set::isEmpty))
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> token(String token) {
        if (ISO.contains(token)) {
            return Set.of(token);
        }
        Set<String> ofSign = CODES.getOrDefault(LETTERS.matcher(token).replaceAll(""), Set.of());
        return CODES.getOrDefault(token.toLowerCase(Locale.ROOT), ofSign);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(CurrencySigns.class.getResourceAsStream("currency-signs.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream()
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            parts -> parts[0].toLowerCase(Locale.ROOT),
                            parts -> Arrays.stream(parts[1].split(" ")).collect(Collectors.toUnmodifiableSet())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
