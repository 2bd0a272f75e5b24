package org.counterweigh.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Powers of what a figure is counted in, such as money per hour; a share has none. */
public record Unit(Map<Dimension, Integer> powers) {

    public static final Unit SHARE = new Unit(Map.of());
    public static final Unit MONEY = of(Dimension.MONEY);
    public static final Unit FOREIGN_MONEY = of(Dimension.FOREIGN);
    public static final Unit HOURS = of(Dimension.HOURS);
    public static final Unit PEOPLE = of(Dimension.PEOPLE);
    public static final Unit UNITS = of(Dimension.UNITS);
    public static final Unit DAYS = of(Dimension.DAYS);
    public static final Unit MONTHS = of(Dimension.MONTHS);
    public static final Unit YEARS = of(Dimension.YEARS);
    public static final Unit ERRORS = of(Dimension.ERRORS);
    public static final Unit QUERIES = of(Dimension.QUERIES);
    public static final Unit RECORDS = of(Dimension.RECORDS);
    public static final Unit INCIDENTS = of(Dimension.INCIDENTS);
    public static final Unit PROVIDERS = of(Dimension.PROVIDERS);

    public Unit {
        var kept = new EnumMap<Dimension, Integer>(Dimension.class);
        powers.forEach((dimension, power) -> {
            if (power != 0) {
                kept.put(dimension, power);
            }
        });
        powers = Collections.unmodifiableMap(kept);
    }

    private static Unit of(Dimension dimension) {
        return new Unit(Map.of(dimension, 1));
    }

    public Unit times(Unit other) {
        return combined(other, 1);
    }

    public Unit per(Unit other) {
        return combined(other, -1);
    }

    public boolean isShare() {
        return powers.isEmpty();
    }

    /** In words with the money named: {@code USD/h} for money per hour. */
    public String in(String currency) {
        return isShare() ? "share" : text().replace(Dimension.MONEY.sign(), currency);
    }

    /** As {@link #in}, behind a number other than one: {@code months}; with "per" it stays as it is. */
    public String severalIn(String currency) {
        return powers.size() == 1 && powers.containsValue(1)
                ? powers.keySet().iterator().next().several().replace(Dimension.MONEY.sign(), currency)
                : in(currency);
    }

    @Override
    public String toString() {
        return isShare() ? "share" : text();
    }

    private Unit combined(Unit other, int sign) {
        var sum = new EnumMap<Dimension, Integer>(Dimension.class);
        sum.putAll(powers);
        other.powers.forEach((dimension, power) -> sum.merge(dimension, sign * power, Integer::sum));
        return new Unit(sum);
    }

    private String text() {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        powers.forEach((dimension, power) -> {
            var side = power > 0 ? above : below;
            side.addAll(Collections.nCopies(Math.abs(power), dimension.sign()));
        });
        String top = above.isEmpty() ? "1" : String.join("·", above);
        return below.isEmpty() ? top : top + "/" + String.join("/", below);
    }
}
