package org.counterweigh.excel.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.cells.Sheet;
import org.counterweigh.excel.cells.Workbook;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.findings.Nearest;

/** The sheets of a workbook, found by name. */
final class Sheets {

    /** Part of the contract, and not yet read. */
    private static final List<String> NOT_YET = List.of("Time entries", "Code map");

    /** Without anyone and anything to do there is nothing to decide. */
    private static final List<String> NEVER_EMPTY = List.of("Roles", "Work");

    private final Context context;
    private final Map<String, List<Row>> rows = new TreeMap<>();

    Sheets(Workbook workbook, Context context) {
        this.context = context;
        List<Sheet> unknown = new ArrayList<>(workbook.sheets());
        Map<Layout, Sheet> known = new LinkedHashMap<>();
        for (Layout layout : context.schema().layouts()) {
            unknown.stream()
                    .filter(sheet -> Layout.plain(sheet.name()).equals(Layout.plain(layout.name())))
                    .findFirst()
                    .ifPresent(sheet -> known.put(layout, sheet));
        }
        unknown.removeAll(known.values());
        List<String> missing = tellMissing(known, unknown);
        unknown.forEach(sheet -> tellUnknown(sheet, missing));
        var named = new NamedCells(workbook);
        known.forEach((layout, sheet) -> sheet.complaint()
                .ifPresentOrElse(
                        complaint -> context.findings()
                                .stops(sheet.name(), complaint, "Mend the sheet, or copy its cells to a new one."),
                        () -> rows.put(layout.name(), rows(sheet, layout, named))));
    }

    /** The rows of a sheet; none where it is missing. */
    List<Row> rows(String sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** Whether the sheet is there, with rows if it needs any; otherwise it has been told. */
    boolean isWhole(String sheet) {
        return rows.containsKey(sheet)
                && !(NEVER_EMPTY.contains(sheet) && rows(sheet).isEmpty());
    }

    /** The one row of a sheet of settings. */
    Row settings(String sheet) {
        return rows(sheet).stream().findFirst().orElseGet(() -> Row.missing(sheet, context));
    }

    private List<Row> rows(Sheet sheet, Layout layout, NamedCells named) {
        if (sheet.isHidden()) {
            context.findings()
                    .unlikely(
                            sheet.name(),
                            "The sheet is hidden, and was read all the same.",
                            "Show it, or delete it if it is not meant.");
        }
        List<Row> found = layout.form() == Layout.Form.SETTINGS
                ? List.of(new SettingsTable(sheet, layout, named, context).row())
                : new Table(sheet, layout, context).rows();
        if (NEVER_EMPTY.contains(layout.name()) && found.isEmpty()) {
            context.findings().stops(sheet.name(), "The sheet has no rows.", "Fill in at least one row.");
        }
        return found;
    }

    /** The names of sheets that are not there. */
    private List<String> tellMissing(Map<Layout, Sheet> known, List<Sheet> unknown) {
        List<String> names = unknown.stream().map(Sheet::name).toList();
        List<String> missing = new ArrayList<>();
        for (Layout layout : context.schema().layouts()) {
            if (known.containsKey(layout)) {
                continue;
            }
            Optional<String> near = Nearest.to(layout.name(), names);
            if (layout.required()) {
                context.findings()
                        .stops(
                                layout.name(),
                                "The sheet \"" + layout.name() + "\" is missing.",
                                near.map(name -> "Rename sheet \"" + name + "\" if it is meant, or add the sheet.")
                                        .orElse("Add the sheet; the template has it."));
            } else {
                missing.add(layout.name());
            }
        }
        return missing;
    }

    private void tellUnknown(Sheet sheet, List<String> missing) {
        boolean notYet = NOT_YET.stream().anyMatch(name -> Layout.plain(name).equals(Layout.plain(sheet.name())));
        if (notYet) {
            context.findings()
                    .unlikely(
                            sheet.name(),
                            "The sheet is not yet read.",
                            "Fill in Staffing and Demand by hand; the sheet may stay.");
            return;
        }
        Nearest.to(sheet.name(), missing)
                .ifPresent(name -> context.findings()
                        .unlikely(
                                sheet.name(),
                                "The sheet is not read, since no sheet is called so.",
                                "Rename it to \"" + name + "\" if that is meant."));
    }
}
