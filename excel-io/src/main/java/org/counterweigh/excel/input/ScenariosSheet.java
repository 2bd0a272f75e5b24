package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.input.cell.TypedCell;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.PlainForm;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Scenario;

/** Reads what if: named sets of changed cells, each of which makes a workbook of its own, read by the same rules. */
record ScenariosSheet(Sheets sheets, Context context) {

    /** Each is evaluated whole, and a table of more would be read by nobody. */
    private static final int MOST = 20;

    private static final String FIRM = "Firm";
    private static final String CURRENCY = "Currency";

    /** A row of the sheet: the cell it names, and what is to stand there. */
    private record Changed(Row row, CellName.Named cell, Cell value) {

        String sheet() {
            return row.columns().sheet(row.columns().column("Value"));
        }

        Scenario.Change told() {
            return new Scenario.Change(
                    cell.label(),
                    cell.row()
                            .cell(cell.column())
                            .filter(now -> !now.isBlank())
                            .map(now -> TypedCell.entered(now.content(), cell.column())),
                    TypedCell.entered(value.content(), cell.column()));
        }
    }

    /** @param reading the firm of a set of sheets, its findings told to the context beside them */
    List<Scenario> scenarios(BiFunction<Sheets, Context, FirmData> reading) {
        List<Scenario> scenarios = new ArrayList<>();
        named().forEach((name, rows) -> {
            List<Changed> changes = changes(rows);
            if (!changes.isEmpty()) {
                FirmData data = changed(name, changes, reading);
                scenarios.add(
                        new Scenario(name, changes.stream().map(Changed::told).toList(), data));
            }
        });
        return scenarios;
    }

    /** The rows of each scenario, by its name as first written; those beyond the most are told and left out. */
    private Map<String, List<Row>> named() {
        Map<String, String> names = new HashMap<>();
        Map<String, List<Row>> named = new LinkedHashMap<>();
        for (Row row : sheets.rows("Scenarios")) {
            String typed = row.text("Scenario");
            String name = names.computeIfAbsent(PlainForm.key(typed), plain -> typed);
            named.computeIfAbsent(name, first -> new ArrayList<>()).add(row);
        }
        int count = named.size();
        named.values().stream()
                .skip(MOST)
                .findFirst()
                .ifPresent(first -> first.get(0)
                        .entry("Scenario")
                        .stops(
                                "the sheet holds " + count + " scenarios; up to " + MOST + " are evaluated.",
                                "Delete some, or move them to a copy of the workbook."));
        named.keySet().removeAll(named.keySet().stream().skip(MOST).toList());
        return named;
    }

    private List<Changed> changes(List<Row> rows) {
        List<Changed> changes = new ArrayList<>();
        Map<List<String>, Row> known = new HashMap<>();
        for (Row row : rows) {
            Optional<CellName.Named> cell = cell(row);
            Optional<Cell> value = row.typed("Value");
            if (cell.isPresent() && value.isPresent() && isNew(row, cell.get(), known)) {
                var change = new Changed(row, cell.get(), value.get());
                reportSame(change);
                changes.add(change);
            }
        }
        return changes;
    }

    /** The cell that a row names; one that no result follows from is told. */
    private Optional<CellName.Named> cell(Row row) {
        Optional<CellName.Named> cell =
                new CellName(row, sheets, context).cell(Sheets::isEvaluated, "a scenario cannot change sheet");
        boolean isCurrency = cell.filter(found -> isCurrency(found)).isPresent();
        if (isCurrency) {
            row.entry("Row")
                    .stops(
                            "a scenario in another currency cannot stand beside the others.",
                            "Delete the row, or make a copy of the workbook in that currency.");
        }
        return cell.filter(found -> !isCurrency);
    }

    private static boolean isCurrency(CellName.Named cell) {
        return cell.row().columns().layout().name().equals(FIRM)
                && cell.column().heading().equals(CURRENCY);
    }

    /** The same words twice are told by their keys; the same cell in other words is told here. */
    private static boolean isNew(Row row, CellName.Named cell, Map<List<String>, Row> known) {
        Row before = known.putIfAbsent(cell.key(), row);
        if (before != null && !before.name().equalsIgnoreCase(row.name())) {
            row.entry("Column")
                    .stops(
                            "this cell is changed in " + before.place("Column") + " already.",
                            "Delete one of the two rows.");
        }
        return before == null;
    }

    private static void reportSame(Changed change) {
        boolean same = change.cell()
                .row()
                .cell(change.cell().column())
                .filter(now -> now.content().saysTheSameAs(change.value().content()))
                .isPresent();
        if (same) {
            change.row()
                    .entry("Value")
                    .unlikely("the cell holds this already, so that nothing changes.", "Type another value.");
        }
    }

    private FirmData changed(String name, List<Changed> changes, BiFunction<Sheets, Context, FirmData> reading) {
        var replaced = new IdentityHashMap<Row, Row>();
        for (Changed change : changes) {
            Row target = change.cell().row();
            Row before = Optional.ofNullable(replaced.get(target)).orElse(target);
            replaced.put(target, before.with(change.cell().column(), change.value(), change.sheet()));
        }
        Context own = context.anew();
        Sheets other = sheets.changed(
                own, row -> Optional.ofNullable(replaced.get(row)).orElse(row));
        FirmData data = reading.apply(other, own);
        report(name, changes, own.findings().all());
        return data;
    }

    /** What its cells are told is told where they stand; what else would stop the changed firm, at the first row. */
    private void report(String name, List<Changed> changes, List<Finding> found) {
        Set<Finding> known = Set.copyOf(context.findings().all());
        Set<String> places =
                changes.stream().map(change -> change.row().place("Value")).collect(Collectors.toSet());
        for (Finding finding : found) {
            if (known.contains(finding) || finding.severity() == Severity.DEFAULTED) {
                continue;
            }
            if (places.contains(finding.place())) {
                context.findings().addAll(List.of(finding));
            } else if (finding.stops()) {
                changes.get(0)
                        .row()
                        .entry("Scenario")
                        .stops(
                                "\"" + name + "\" would stop at " + finding.place() + ". " + finding.problem(),
                                finding.fix());
            }
        }
    }
}
