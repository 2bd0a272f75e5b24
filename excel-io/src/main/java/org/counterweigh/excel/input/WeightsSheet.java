package org.counterweigh.excel.input;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Entry;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;
import org.counterweigh.mcda.Scales;
import org.counterweigh.mcda.Weights;

/**
 * Reads the sheet of weights: a row for each factor, a column for each stakeholder; and maybe a row for the anchors they
 * had before them.
 *
 * <p>Numbers that are the places of an order and nothing else are read as an order.
 */
record WeightsSheet(List<Row> rows) {

    private static final Source NO_WEIGHT =
            new Source.Default("weights.none", Citation.unverified("a factor that nobody weighs carries no weight"));

    private static final String ANCHORS = "Anchors";

    /** Letters below which a part of a title names nothing. */
    private static final int SHORTEST_NAME = 7;

    List<Stakeholder> stakeholders() {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<FactorName, Row> factors = new EnumMap<>(FactorName.class);
        rows.stream()
                .filter(row -> !isOfAnchors(row))
                .forEach(row -> factor(row).ifPresent(factor -> put(factors, factor, row)));
        Optional<Row> anchors = rows.stream().filter(WeightsSheet::isOfAnchors).findFirst();
        Row any = rows.get(0);
        return any.columns().all().stream()
                .filter(column -> !column.key() && any.columns().has(column))
                .map(column -> stakeholder(column, factors, anchors, any))
                .toList();
    }

    private static boolean isOfAnchors(Row row) {
        return Layout.plain(row.shown("Factor")).equals(Layout.plain(ANCHORS));
    }

    private static void put(Map<FactorName, Row> factors, FactorName factor, Row row) {
        Row first = factors.putIfAbsent(factor, row);
        if (first != null && !first.name().equals(row.name())) {
            row.entry("Factor")
                    .stops(
                            "\"" + first.name() + "\" is the same factor and stands above.",
                            "Delete one of the two rows.");
        }
    }

    /** By its title, or as it is commonly said: efficiency, access to a larger talent pool, confidentiality concerns. */
    private static Optional<FactorName> factor(Row row) {
        String said = Layout.plain(row.shown("Factor"))
                .replace("cultural", "culture")
                .replaceAll("(concerns?|differences)$", "");
        for (FactorName factor : FactorName.values()) {
            String title = Layout.plain(factor.title());
            if (said.length() >= SHORTEST_NAME && (title.endsWith(said) || said.endsWith(title))) {
                return Optional.of(factor);
            }
        }
        row.choice("Factor");
        return Optional.empty();
    }

    private static Stakeholder stakeholder(
            Column column, Map<FactorName, Row> factors, Optional<Row> anchors, Row any) {
        Map<String, Given> typed = new HashMap<>();
        factors.forEach((factor, row) ->
                row.optionalFigure(column.heading()).ifPresent(number -> typed.put(factor.name(), number)));
        var told = isRanking(typed.values().stream().map(Given::value).toList())
                ? Stakeholder.Told.ORDER
                : Stakeholder.Told.SWINGS;
        Optional<String> stamp = anchors.flatMap(row -> row.optionalText(column.heading()));
        var stakeholder = new Stakeholder(column.heading(), told, withNone(column, typed, any), stamp);
        report(stakeholder, any.entry(column.heading()), typed.size());
        if (Weights.areStale(stakeholder)) {
            anchors.ifPresent(row -> row.entry(column.heading())
                    .unlikely(
                            "these weights were given on other anchors than today's, which are " + Scales.stamp() + ".",
                            "Ask again with today's anchors, and type their stamp; or clear the cell."));
        }
        return stakeholder;
    }

    /** With a weight of nothing where nothing is typed, which is listed. */
    private static Map<String, Given> withNone(Column column, Map<String, Given> typed, Row any) {
        Map<String, Given> all = new HashMap<>(typed);
        for (FactorName factor : FactorName.values()) {
            if (!typed.containsKey(factor.name())) {
                any.entry(column.heading()).listedFor(factor.title(), "0");
                all.put(factor.name(), new Given(column.heading() + ", " + factor.title(), 0, Unit.SHARE, NO_WEIGHT));
            }
        }
        return all;
    }

    private static void report(Stakeholder stakeholder, Entry entry, int places) {
        if (stakeholder.told() == Stakeholder.Told.ORDER) {
            entry.filledAtHeading(
                    "the " + places + " numbers were read as an order, 1 the most important; the weights are the centre"
                            + " of all that keep it (rank-order centroid).",
                    "Type 100 for the factor that matters most, and the others beside it, if they are no order.");
        } else if (stakeholder.swings().values().stream().allMatch(swing -> swing.value() == 0)) {
            entry.stopsAtHeading("every weight is 0.", "Type how much each factor matters, 0 to 100.");
        }
    }

    /**
     * Whether numbers are the places 1, 2, ... of an order of at least two, and nothing else.
     *
     * <p>Places that tie may be followed by the next number (1, 2, 2, 3) or by the one that counts them (1, 2, 2, 4).
     */
    private static boolean isRanking(List<Double> numbers) {
        return numbers.stream().distinct().count() >= 2
                && (numbers.stream()
                                .allMatch(each ->
                                        each == 1 + smaller(numbers, each).count())
                        || numbers.stream()
                                .allMatch(each -> each
                                        == 1 + smaller(numbers, each).distinct().count()));
    }

    private static Stream<Double> smaller(List<Double> numbers, double than) {
        return numbers.stream().filter(other -> other < than);
    }
}
