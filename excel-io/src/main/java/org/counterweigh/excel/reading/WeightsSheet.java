package org.counterweigh.excel.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance;

/** Reads the sheet of weights: a row for each factor, a column for each stakeholder. */
final class WeightsSheet {

    private static final Source NO_WEIGHT =
            new Source.Default("weights.none", "a factor that nobody weighs carries no weight");

    /** Letters below which a part of a title names nothing. */
    private static final int SHORTEST_NAME = 7;

    private final List<Row> rows;

    WeightsSheet(List<Row> rows) {
        this.rows = rows;
    }

    List<Governance.Stakeholder> stakeholders() {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<FactorName, Row> factors = new EnumMap<>(FactorName.class);
        rows.forEach(row -> factor(row).ifPresent(factor -> put(factors, factor, row)));
        Row any = rows.get(0);
        return any.heads().columns().stream()
                .filter(column -> !column.key() && any.heads().has(column))
                .map(column -> stakeholder(column, factors, any))
                .toList();
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
        row.choice("Factor").required();
        return Optional.empty();
    }

    private static Governance.Stakeholder stakeholder(Column column, Map<FactorName, Row> factors, Row any) {
        Map<String, Given> swings = new HashMap<>();
        for (FactorName factor : FactorName.values()) {
            swings.put(factor.name(), swing(column, factor, Optional.ofNullable(factors.get(factor)), any));
        }
        if (swings.values().stream().allMatch(swing -> swing.value() == 0)) {
            any.entry(column.heading())
                    .stopsAtHeading("every weight is 0.", "Type how much each factor matters, 0 to 100.");
        }
        return new Governance.Stakeholder(column.heading(), swings);
    }

    private static Given swing(Column column, FactorName factor, Optional<Row> row, Row any) {
        Optional<Given> typed =
                row.flatMap(found -> found.figure(column.heading()).atMost(100).optional());
        return typed.orElseGet(() -> {
            any.entry(column.heading()).listedFor(factor.title(), "0");
            return new Given(column.heading() + ", " + factor.title(), 0, Unit.SHARE, NO_WEIGHT);
        });
    }
}
