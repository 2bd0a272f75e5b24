package org.counterweigh.excel.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Trait;
import org.counterweigh.firm.UsualRange;
import org.counterweigh.firm.UsualRanges;

/** Says what figures of a column usually lie between, and by what that differs. */
record UsualWords(UsualRanges ranges) {

    /** In which the table has money where it names no currency. */
    private static final String DOLLARS = "USD";

    /** Those that hold for one currency, or for all. */
    private record Span(String currency, double low, double high, Set<Trait.Kind> by) {

        static Span of(String currency, List<UsualRange> ranges) {
            return new Span(
                    currency,
                    ranges.stream().mapToDouble(UsualRange::low).min().orElse(0),
                    ranges.stream().mapToDouble(UsualRange::high).max().orElse(0),
                    ranges.stream()
                            .flatMap(range -> range.where().stream())
                            .map(Trait::kind)
                            .filter(kind -> kind != Trait.Kind.CURRENCY)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    /** {@code Usual: USD 30,000 to 3,000,000, GBP 16,000 to 1,500,000, by seniority.}; empty where nobody has said. */
    Optional<String> of(Layout layout, Column column) {
        List<UsualRange> own =
                ranges.ranges().getOrDefault(new Source.Column(layout.name(), column.heading()), List.of());
        return own.isEmpty() ? column.limits().usual().map(UsualWords::sentence) : Optional.of(sentence(column, own));
    }

    private static String sentence(String what) {
        return "Usual: " + what + ".";
    }

    private static String sentence(Column column, List<UsualRange> own) {
        List<Span> spans = spans(column, own);
        String by = spans.stream()
                .flatMap(span -> span.by().stream())
                .distinct()
                .sorted()
                .map(UsualWords::word)
                .collect(Collectors.joining(" and "));
        return sentence(spans.stream().map(span -> words(column, span)).collect(Collectors.joining(", "))
                + (by.isEmpty() ? "" : ", by " + by));
    }

    private static List<Span> spans(Column column, List<UsualRange> own) {
        if (!isMoney(column)) {
            return List.of(Span.of("", own));
        }
        List<Span> spans = new ArrayList<>();
        own.stream()
                .flatMap(range -> currency(range).stream())
                .distinct()
                .forEach(currency -> spans.add(Span.of(
                        currency,
                        own.stream()
                                .filter(range -> currency(range).equals(Optional.of(currency)))
                                .toList())));
        return spans.isEmpty() ? List.of(Span.of(DOLLARS, own)) : spans;
    }

    private static Optional<String> currency(UsualRange range) {
        return range.where().stream()
                .filter(trait -> trait.kind() == Trait.Kind.CURRENCY)
                .map(Trait::value)
                .findFirst();
    }

    private static boolean isMoney(Column column) {
        return Stream.of(Dimension.MONEY, Dimension.FOREIGN)
                .anyMatch(column.unit().powers()::containsKey);
    }

    private static String words(Column column, Span span) {
        String range =
                column.limits().shown(span.low()) + " to " + column.limits().shown(span.high());
        return (span.currency() + " " + range).strip();
    }

    private static String word(Trait.Kind kind) {
        return switch (kind) {
            case CURRENCY -> "currency";
            case HOME -> "home regulator";
            case SENIORITY -> "seniority";
            case WORK -> "kind of work";
            case COUNTRY -> "country";
            case KIND -> "kind of provider";
        };
    }
}
