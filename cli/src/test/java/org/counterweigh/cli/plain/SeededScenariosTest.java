package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.counterweigh.Counts;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Named by a scenario or typed into its own cell, a value comes to the same, to the last bit and under every key. */
@Tag("laws")
class SeededScenariosTest {

    private static final Schema SCHEMA = Schema.read();

    private static final List<String> SHEETS =
            List.of("Firm", "Roles", "Work", "Staffing", "Outside counsel", "Demand", "Providers", "Quotes", "Risks");

    /** A cell of a seeded workbook, and what it holds next. */
    private record Change(Layout layout, Map<String, String> row, String heading, String value) {

        static Optional<Change> at(SheetText book, SplittableRandom random) {
            Layout layout = SCHEMA.layout(SHEETS.get(random.nextInt(SHEETS.size())));
            List<Map<String, String>> rows = book.of(layout.name());
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            Map<String, String> row = rows.get(random.nextInt(rows.size()));
            List<String> open = row.keySet().stream()
                    .filter(heading -> !heading.equals("Setting")
                            && layout.find(heading).filter(Column::key).isEmpty())
                    .toList();
            String heading = open.get(random.nextInt(open.size()));
            return another(row.getOrDefault(heading, "")).map(value -> new Change(layout, row, heading, value));
        }

        /** Figures lose a tenth, and a Yes turns into a No; of other words nobody knows what else they could be. */
        private static Optional<String> another(String typed) {
            if (typed.matches("\\d+(\\.\\d+)?%?")) {
                double figure = Double.parseDouble(typed.replace("%", ""));
                return Optional.of(0.9 * figure + (typed.endsWith("%") ? "%" : ""));
            }
            return typed.equals("Yes") ? Optional.of("No") : typed.equals("No") ? Optional.of("Yes") : Optional.empty();
        }

        Map<String, String> scenario() {
            boolean setting = layout.form() == Layout.Form.SETTINGS;
            Map<String, String> told = new LinkedHashMap<>();
            told.put("Scenario", "What if");
            told.put("Sheet", layout.name());
            told.put(
                    "Row",
                    setting
                            ? row.getOrDefault("Setting", "")
                            : layout.keys().stream()
                                    .flatMap(Column::headings)
                                    .map(key -> row.getOrDefault(key, ""))
                                    .filter(key -> !key.isEmpty())
                                    .collect(Collectors.joining(" / ")));
            told.put("Column", heading);
            told.put("Value", value);
            return told;
        }
    }

    @Test
    void a_scenario_is_the_workbook_with_its_cells_typed() {
        int evaluated = 0;
        for (long seed = 0; seed < Counts.of(300); seed++) {
            var random = new SplittableRandom(seed);
            SheetText book = SeededWorkbook.of(seed);
            var scenario = new SheetText(book);
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Change.at(book, random)
                        .filter(next -> changes.stream()
                                .noneMatch(known -> known.scenario().equals(next.scenario())))
                        .ifPresent(changes::add);
            }
            changes.forEach(change -> scenario.add("Scenarios", change.scenario()));
            if (changes.isEmpty()) {
                continue;
            }
            Optional<Evaluated> told = Tried.of(() -> Evaluated.scenario(scenario.text()));
            changes.forEach(change -> change.row().put(change.heading(), change.value()));
            Optional<Evaluated> typed = Tried.of(() -> Evaluated.atPointValues(book.text()));

            assertThat(told.map(Evaluated::printed))
                    .as("workbook %d: %s", seed, changes)
                    .isEqualTo(typed.map(Evaluated::printed));
            evaluated += typed.isPresent() ? 1 : 0;
        }
        assertThat(evaluated).as("of those not stopped").isGreaterThan(Counts.of(300) / 3);
    }

    /** A result, unless findings stop the workbook. */
    private interface Tried {

        Evaluated evaluated();

        static Optional<Evaluated> of(Tried tried) {
            try {
                return Optional.of(tried.evaluated());
            } catch (IllegalArgumentException stopped) {
                return Optional.empty();
            }
        }
    }
}
