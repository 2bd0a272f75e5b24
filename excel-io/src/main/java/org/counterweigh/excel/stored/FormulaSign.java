package org.counterweigh.excel.stored;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a formula of plain sums and products must be above 0, by the signs of what it refers to.
 *
 * <p>It is not calculated: 45000*Rates!B2 is above 0 where B2 is. Differences, conditions and anything else that could
 * rightly come to 0 are unknown.
 */
final class FormulaSign {

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?|\\.\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FUNCTION = Pattern.compile("([A-Z]+)\\(", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SUMS = Set.of("SUM", "AVERAGE");
    private static final Set<String> PRODUCTS = Set.of("PRODUCT", "MIN");
    private static final int DEEPEST = 50;

    private final String text;
    private final Function<Reference, Sign> signs;
    private int at;
    private int depth;

    private FormulaSign(String text, Function<Reference, Sign> signs) {
        this.text = text;
        this.signs = signs;
    }

    /** @param signs of the cells it refers to; of a range that of their sum, unless it stands for a product */
    static Sign of(String formula, Function<Reference, Sign> signs) {
        var reader = new FormulaSign(formula, signs);
        Sign sign = reader.sum();
        reader.spaces();
        return reader.at == formula.length() ? sign : Sign.UNKNOWN;
    }

    private Sign sum() {
        if (++depth > DEEPEST) {
            return Sign.UNKNOWN;
        }
        Sign sign = product();
        while (next('+')) {
            sign = sign.plus(product());
        }
        depth--;
        return sign;
    }

    private Sign product() {
        Sign sign = factor();
        while (next('*') || next('/')) {
            sign = sign.times(factor());
        }
        return sign;
    }

    private Sign factor() {
        Sign sign = amount();
        while (next('%')) {
            // A hundredth of it has the same sign.
        }
        return sign;
    }

    private Sign amount() {
        if (next('(')) {
            Sign inside = sum();
            return next(')') ? inside : Sign.UNKNOWN;
        }
        Matcher function = matcher(FUNCTION);
        if (function.lookingAt()) {
            at = function.end();
            return function(function.group(1).toUpperCase(Locale.ROOT));
        }
        Optional<Reference> reference = Reference.at(text, at);
        if (reference.isPresent()) {
            at = reference.get().end();
            return reference.get().isRange() ? Sign.UNKNOWN : signs.apply(reference.get());
        }
        Matcher number = matcher(NUMBER);
        if (number.lookingAt()) {
            at = number.end();
            return Sign.of(Double.parseDouble(number.group()));
        }
        return Sign.UNKNOWN;
    }

    private Sign function(String name) {
        boolean isSum = SUMS.contains(name);
        if (!isSum && !PRODUCTS.contains(name)) {
            return Sign.UNKNOWN;
        }
        Sign all = argument(isSum);
        while (next(',')) {
            Sign one = argument(isSum);
            all = isSum ? all.plus(one) : all.times(one);
        }
        return next(')') ? all : Sign.UNKNOWN;
    }

    private Sign argument(boolean isSum) {
        spaces();
        Optional<Reference> range = Reference.at(text, at).filter(Reference::isRange);
        if (range.isPresent()) {
            at = range.get().end();
            return isSum ? signs.apply(range.get()) : Sign.UNKNOWN;
        }
        return sum();
    }

    private Matcher matcher(Pattern pattern) {
        spaces();
        return pattern.matcher(text).region(at, text.length());
    }

    private boolean next(char sign) {
        spaces();
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
