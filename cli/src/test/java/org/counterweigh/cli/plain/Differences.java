package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every key in which a printed result is not what it should be. */
final class Differences {

    private static final double TOLERANCE = 1e-9;

    private final List<String> told = new ArrayList<>();

    private Differences() {}

    /** One sentence a difference: the key's path, what is printed, what should be. */
    static List<String> of(Map<String, @Nullable Object> printed, Map<String, @Nullable Object> expected) {
        var differences = new Differences();
        differences.compare("", printed, expected);
        return differences.told;
    }

    private void compare(String path, @Nullable Object printed, @Nullable Object expected) {
        if (path.equals("mix.prices")) {
            prices((List<?>) Objects.requireNonNull(printed), (List<?>) Objects.requireNonNull(expected));
        } else if (expected instanceof Map<?, ?> map && printed instanceof Map<?, ?> other) {
            map.forEach((key, value) -> {
                String below = path.isEmpty() ? String.valueOf(key) : path + "." + key;
                if (other.containsKey(key)) {
                    compare(below, other.get(key), value);
                } else {
                    told.add(below + " is not printed");
                }
            });
        } else if (expected instanceof List<?> list && printed instanceof List<?> other) {
            lists(path, other, list);
        } else if (!same(printed, expected)) {
            told.add(path + " is " + printed + ", should be " + expected);
        }
    }

    private void lists(String path, List<?> printed, List<?> expected) {
        if (printed.size() != expected.size()) {
            told.add(path + " has " + printed.size() + " entries, should have " + expected.size());
            return;
        }
        boolean numbers = expected.stream().allMatch(each -> each instanceof Number);
        if (numbers) {
            for (int i = 0; i < expected.size(); i++) {
                if (!same(printed.get(i), expected.get(i))) {
                    told.add(path + " is " + printed + ", should be " + expected);
                    return;
                }
            }
            return;
        }
        for (Object each : expected) {
            printed.stream()
                    .filter(other -> name(other).equals(name(each)))
                    .findFirst()
                    .ifPresentOrElse(
                            found -> compare(path + "[" + name(each) + "]", found, each),
                            () -> told.add(path + " has no " + name(each)));
        }
    }

    private static String name(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> map) {
            return map.get("work") + (map.containsKey("provider") ? " / " + map.get("provider") : "");
        }
        return String.valueOf(entry);
    }

    /** More prices may stand beside those of the limits given. */
    private void prices(List<?> printed, List<?> expected) {
        List<Object> left = new ArrayList<>();
        printed.forEach(each -> left.add(((Map<?, ?>) each).get("cost")));
        for (Object cost : expected) {
            int found = -1;
            for (int i = 0; i < left.size(); i++) {
                found = same(left.get(i), cost) ? i : found;
            }
            if (found < 0) {
                told.add("mix.prices are " + printed + ", one should be " + cost);
                return;
            }
            left.remove(found);
        }
    }

    private static boolean same(@Nullable Object printed, @Nullable Object expected) {
        if (printed instanceof Number one && expected instanceof Number other) {
            double a = one.doubleValue();
            double b = other.doubleValue();
            return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
        return Objects.equals(printed, expected);
    }
}
