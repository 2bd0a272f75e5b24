package org.counterweigh.excel.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a number typed as text could mean, so that its owner can choose. */
final class NumberText {

    private static final Pattern DRESS = Pattern.compile("[\\s\\u00a0\\u202f'%\\p{Sc}]|[A-Z]{3}");
    private static final Pattern DIGITS = Pattern.compile("-?\\d+(\\.\\d+)?");

    private NumberText() {}

    /** A clause for a finding: {@code and could mean 1250 (decimal comma) or 1.25 (decimal point)}. */
    static String readings(String text) {
        String bare = DRESS.matcher(text).replaceAll("");
        Map<String, String> readings = new LinkedHashMap<>();
        number(bare.replace(".", "").replace(',', '.'))
                .ifPresent(value -> readings.merge(value, "decimal comma", (a, b) -> ""));
        number(bare.replace(",", "")).ifPresent(value -> readings.merge(value, "decimal point", (a, b) -> ""));
        if (readings.isEmpty()) {
            return "";
        }
        String percent = text.contains("%") ? "%" : "";
        return readings.entrySet().stream()
                .map(reading -> reading.getKey()
                        + percent
                        + (reading.getValue().isEmpty() ? "" : " (" + reading.getValue() + ")"))
                .collect(Collectors.joining(" or ", " and could mean ", ""));
    }

    private static Optional<String> number(String bare) {
        return DIGITS.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
