package org.counterweigh.excel.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.counterweigh.excel.input.cell.Blanks;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.input.cell.Names;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.OtherNames;
import org.counterweigh.excel.timeentries.Terms;
import org.counterweigh.excel.timeentries.TimeEntries;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.findings.Nearest;

/** The sheets of a workbook, found by name. */
final class Sheets {

    /** May hold a million rows, and is therefore passed over once by others, and never read cell by cell. */
    private static final String TIME_ENTRIES = "Time entries";

    /** Without anyone and anything to do there is nothing to decide. */
    private static final List<String> NEVER_EMPTY = List.of("Roles", "Work");

    /** Sheets that no calculation at the figures given starts from. */
    private static final Set<String> BESIDE =
            Set.of("Ranges", "Correlations", "Recipients", "Scenarios", "Confirmed", TIME_ENTRIES);

    private final Context context;
    private final Findings findings;
    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final String file;
    private final TimeEntries timeEntries;
    private final Map<Terms, TimeEntries.Outcome> recorded;
    private final boolean hasOtherTimeSheet;

    Sheets(Workbook workbook, Path file, Context context) {
        this.context = context;
        this.findings = context.findings();
        this.recorded = new HashMap<>();
        this.file = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        Map<Layout, Sheet> known = known(workbook);
        List<Sheet> unknown = new ArrayList<>(workbook.sheets());
        unknown.removeAll(known.values());
        this.timeEntries = TimeEntries.of(Optional.ofNullable(known.get(layout(TIME_ENTRIES))), file);
        this.hasOtherTimeSheet = unknown.stream().map(Sheet::name).anyMatch(Sheets::isTimeSheet);
        List<String> missing = reportMissing(known, unknown);
        unknown.forEach(sheet -> reportUnknown(sheet, missing));
        Optional.ofNullable(known.remove(layout(TIME_ENTRIES))).ifPresent(this::reportHidden);
        known.forEach((layout, sheet) -> sheet.complaint()
                .ifPresentOrElse(
                        complaint -> {
                            context.index().doubt(layout.name());
                            findings.stops(sheet.name(), complaint, "Mend the sheet, or copy its cells to a new one.");
                        },
                        () -> rows.put(layout.name(), rows(sheet, layout, workbook))));
        name("role", "Roles", "Role");
        name("work type", "Work", "Work type");
        name("provider", "Providers", "Provider");
    }

    private Sheets(Sheets of, Context other) {
        this.context = other;
        this.findings = other.findings();
        this.file = of.file;
        this.timeEntries = of.timeEntries;
        this.recorded = of.recorded;
        this.hasOtherTimeSheet = of.hasOtherTimeSheet;
    }

    private static boolean isTimeSheet(String name) {
        return OtherNames.isSheet(TIME_ENTRIES, name) || OtherNames.isCopy(TIME_ENTRIES, name);
    }

    /** Whether the workbook itself, and not a bill beside it, holds what people did when, read or not. */
    boolean holdTimeEntries() {
        return hasOtherTimeSheet || recorded.values().stream().anyMatch(TimeEntries.Outcome::inSheet);
    }

    /** The sheets that the schema knows, in its order; the first of those of one name. */
    private Map<Layout, Sheet> known(Workbook workbook) {
        Map<Layout, Sheet> found = new HashMap<>();
        for (Sheet sheet : workbook.sheets()) {
            context.schema().find(sheet.name()).ifPresent(layout -> found.putIfAbsent(layout, sheet));
        }
        Map<Layout, Sheet> known = new LinkedHashMap<>();
        context.schema().layouts().stream()
                .filter(found::containsKey)
                .forEach(layout -> known.put(layout, found.get(layout)));
        return known;
    }

    /** What is evaluated at the figures given, in another reading, in which some rows have other cells. */
    Sheets changed(Context other, UnaryOperator<Row> change) {
        var copy = new Sheets(this, other);
        rows.forEach((sheet, all) -> {
            if (isEvaluated(sheet)) {
                copy.rows.put(
                        sheet,
                        all.stream().map(change).map(row -> row.in(other)).toList());
            }
        });
        return copy;
    }

    /** Whether the plan and its value follow from the sheet. */
    static boolean isEvaluated(String sheet) {
        return !BESIDE.contains(sheet);
    }

    private Layout layout(String name) {
        return context.schema().layout(name);
    }

    /** The name of the workbook's file without its ending. */
    String file() {
        return file;
    }

    /** The sheet of time entries and the bills beside the workbook, not yet read. */
    TimeEntries timeEntries() {
        return timeEntries;
    }

    /** What the time entries add up to; those of a million rows are read once for the same terms. */
    TimeEntries.Outcome recorded(Terms terms, Progress progress) {
        return recorded.computeIfAbsent(terms, asked -> timeEntries.read(asked, progress));
    }

    List<Row> rows(String sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    Row settings(String sheet) {
        return rows(sheet).stream().findFirst().orElseGet(() -> Row.missing(sheet, context));
    }

    /** Notes the names that the sheet's rows define, for the sheets that refer to them. */
    private void name(String noun, String sheet, String heading) {
        List<String> known = rows(sheet).stream()
                .flatMap(row -> row.named(heading).stream())
                .map(name -> Blanks.single(name))
                .toList();
        boolean whole = rows.containsKey(sheet)
                && !(NEVER_EMPTY.contains(sheet) && rows(sheet).isEmpty());
        boolean gaps = !whole || known.size() < rows(sheet).size();
        context.names().put(sheet, new Names(noun, sheet, gaps, known));
    }

    Names names(String sheet) {
        return Optional.ofNullable(context.names().get(sheet)).orElseThrow();
    }

    private void reportHidden(Sheet sheet) {
        if (sheet.isHidden()) {
            findings.unlikely(
                    sheet.name(),
                    "The sheet is hidden, and was read all the same.",
                    "Show it, or delete it if it is not meant.");
        }
    }

    private List<Row> rows(Sheet sheet, Layout layout, Workbook workbook) {
        reportHidden(sheet);
        List<Row> found = layout.form() == Layout.Form.SETTINGS
                ? List.of(new SettingsTable(sheet, layout, workbook, context).row())
                : new SheetTable(sheet, layout, context).rows();
        if (layout.name().equals("Quotes") && found.isEmpty()) {
            findings.unlikely(
                    sheet.name(),
                    "The sheet has no rows: no offer is compared, and all work stays in-house.",
                    "Fill in one row for each pair of provider and work type that is offered.");
        }
        if (NEVER_EMPTY.contains(layout.name()) && found.isEmpty()) {
            findings.stops(sheet.name(), "The sheet has no rows.", "Fill in at least one row.");
        }
        return found;
    }

    private List<String> reportMissing(Map<Layout, Sheet> known, List<Sheet> unknown) {
        List<String> names = unknown.stream().map(Sheet::name).toList();
        List<String> missing = new ArrayList<>();
        for (Layout layout : context.schema().layouts()) {
            if (known.containsKey(layout)) {
                continue;
            }
            if (layout.required()) {
                reportMissing(layout, called(layout.name(), names));
            } else {
                missing.add(layout.name());
            }
        }
        return missing;
    }

    private static Optional<String> called(String name, List<String> others) {
        return others.stream()
                .filter(other -> OtherNames.isSheet(name, other))
                .findFirst()
                .or(() -> Nearest.to(name, others));
    }

    private void reportMissing(Layout layout, Optional<String> near) {
        findings.stops(
                layout.name(),
                "The sheet \"" + layout.name() + "\" is missing.",
                near.map(name -> "Rename sheet \"" + name + "\" if it is meant, or add the sheet.")
                        .orElse("Add the sheet; the template has it."));
    }

    /** A sheet that may be one the reader knows; any other is somebody's own. */
    private void reportUnknown(Sheet sheet, List<String> missing) {
        Optional<String> renamed = missing.stream()
                .filter(name -> OtherNames.isSheet(name, sheet.name()))
                .findFirst()
                .or(() -> Nearest.to(sheet.name(), missing));
        Optional<String> copied = context.schema().names().stream()
                .filter(name -> !missing.contains(name) && OtherNames.isCopy(name, sheet.name()))
                .findFirst();
        if (renamed.isPresent()) {
            findings.unlikely(
                    sheet.name(),
                    "The sheet is not read, since no sheet is called so.",
                    "Rename it to \"" + renamed.get() + "\" if that is meant.");
        } else {
            copied.ifPresent(name -> findings.unlikely(
                    sheet.name(),
                    "The sheet is not read; only \"" + name + "\" is.",
                    "Move what is meant to \"" + name + "\", and delete the rest."));
        }
    }
}
