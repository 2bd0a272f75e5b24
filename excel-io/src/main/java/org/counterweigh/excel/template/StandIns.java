package org.counterweigh.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.firm.Defaults;

/** Says what stands in for a blank cell, within which range, and who says so. */
record StandIns(Defaults defaults) {

    /** What ends the name of a default that holds in one case alone. */
    private static final Map<String, String> CASES = Map.of(
            "US", "In the United States",
            "EW", "In England and Wales",
            "EU", "In the EU",
            "IN", "In India",
            "home", "From a provider in your own country",
            "own", "Where the prices are in your own currency",
            "unit", "Where the price is per unit",
            "software", "For software");

    /** In a sentence or a few; empty where the cell may not be blank, or its note says it. */
    String of(Layout layout, Column column) {
        if (column.isRequired()) {
            return "";
        }
        Optional<String> name = column.standIn();
        if (name.isPresent() && (column.kind().isFigure() || column.kind() == Kind.CLOCK)) {
            return cited(column, name.get());
        }
        if (name.isPresent()) {
            return "If blank: " + column.offered().offer(name.get()) + ".";
        }
        Map<String, Defaults.Figure> byCase = cases(named(layout, column));
        if (!byCase.isEmpty()) {
            return "If blank: " + byKind(column, byCase);
        }
        return untold(column);
    }

    private static String untold(Column column) {
        if (column.note().toLowerCase(Locale.ROOT).contains("blank")) {
            return "";
        }
        return column.kind().isFigure()
                ? "If blank: no claim is made."
                : column.kind() == Kind.YES_NO ? "If blank: not answered, and asked for where a rule turns on it." : "";
    }

    private String cited(Column column, String name) {
        List<String> sentences = new ArrayList<>();
        sentences.add("If blank: " + value(column, defaults.of(name)));
        cases(name + ".").forEach((end, figure) -> {
            if (CASES.containsKey(end)) {
                sentences.add(CASES.get(end) + ": " + value(column, figure));
            }
        });
        return String.join("\n", sentences);
    }

    private static String value(Column column, Defaults.Figure figure) {
        if (figure.base() == 0 && figure.low() == 0 && figure.high() == 0) {
            return "nil is counted, no claim is made.";
        }
        String range = figure.low() < figure.high()
                ? ", likely " + shown(column, figure.low()) + " to " + shown(column, figure.high())
                : "";
        return shown(column, figure.base()) + ofFees(column) + range + " ("
                + figure.citation().text() + ").";
    }

    private static String ofFees(Column column) {
        return column.isShareOfFees() ? " of the fees" : "";
    }

    private static String shown(Column column, double amount) {
        return column.isShareOfFees() ? Limits.percent(amount) : column.limits().shown(amount);
    }

    /** The usual figures of the kinds of work, from the least to the most. */
    private static String byKind(Column column, Map<String, Defaults.Figure> byCase) {
        List<Defaults.Figure> kinds = byCase.entrySet().stream()
                .filter(one -> !CASES.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        double least = kinds.stream().mapToDouble(Defaults.Figure::base).min().orElse(0);
        double most = kinds.stream().mapToDouble(Defaults.Figure::base).max().orElse(0);
        String sources = kinds.stream()
                .map(figure -> figure.citation().text())
                .distinct()
                .limit(2)
                .collect(Collectors.joining("; "));
        return "what is usual for the kind of work, " + shown(column, least) + " to " + shown(column, most) + " ("
                + sources + ").";
    }

    private Map<String, Defaults.Figure> cases(String start) {
        Map<String, Defaults.Figure> found = new TreeMap<>();
        defaults.figures().forEach((name, figure) -> {
            if (name.startsWith(start)) {
                found.put(name.substring(start.length()), figure);
            }
        });
        return found;
    }

    /** How the defaults of a column are called that has none for all cases: {@code quotes.supervision.}. */
    private static String named(Layout layout, Column column) {
        String heading = column.heading().toLowerCase(Locale.ROOT).replace(' ', '-');
        return layout.name().toLowerCase(Locale.ROOT) + "." + heading + ".";
    }
}
