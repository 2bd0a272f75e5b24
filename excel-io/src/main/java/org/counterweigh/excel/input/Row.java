package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Role;

/** One row of a sheet, read by heading; it goes on after a gap. */
final class Row {

    private final Heads heads;
    private final Map<Column, Cell> cells;
    private final int number;
    private final Context context;

    /** @param number as Excel counts it; 0 for a row that stands in for a missing sheet */
    Row(Heads heads, Map<Column, Cell> cells, int number, Context context) {
        this.heads = heads;
        this.cells = cells;
        this.number = number;
        this.context = context;
    }

    /** A row in which nothing is typed and nothing is asked for, in place of one whose sheet is missing. */
    static Row missing(String sheet, Context context) {
        return new Row(Heads.missing(context.schema().layout(sheet)), Map.of(), 0, context);
    }

    Figures figure(String heading) {
        return new Figures(entry(heading), context);
    }

    Texts text(String heading) {
        return new Texts(entry(heading));
    }

    Choices choice(String heading) {
        return new Choices(entry(heading));
    }

    YesNo yes(String heading) {
        return new YesNo(entry(heading));
    }

    Days day(String heading) {
        return new Days(entry(heading), context.defaults());
    }

    Reference reference(String heading, Names names) {
        return new Reference(entry(heading), names, context.ledger());
    }

    /** A default that has no column of its own. */
    Defaults.Figure standard(String name) {
        return context.defaults().of(name);
    }

    /** Someone without a name, in place of a role that could not be read. */
    Role nobody() {
        return RolesSheet.role(missing("Roles", context));
    }

    Entry entry(String heading) {
        return new Entry(this, heads.column(heading), context.findings());
    }

    /** What the cell shows; empty where it is blank. */
    String shown(String heading) {
        return cell(heads.column(heading)).map(Cell::shown).orElse("");
    }

    /** What the cell names; empty where it is blank or cannot be read. */
    Optional<String> named(String heading) {
        return cell(heads.column(heading))
                .filter(cell -> cell.content().isSound() && !cell.isBlank())
                .map(Cell::shown);
    }

    boolean isBlank(String heading) {
        return shown(heading).isEmpty();
    }

    boolean isBlank(List<String> headings) {
        return headings.stream().allMatch(this::isBlank);
    }

    /** The texts of the key columns: {@code Provider A / Document review}; empty on a sheet of settings. */
    String name() {
        String keys = heads.keys().stream()
                .flatMap(key -> named(key.heading()).stream())
                .collect(Collectors.joining(" / "));
        return keys.isEmpty() && heads.isTable() ? "row " + number : keys;
    }

    /** What the row is called among ranges: its keys, or the setting itself. */
    String nameFor(Column column) {
        return heads.isTable() ? name() : column.heading();
    }

    boolean isMissing() {
        return number == 0;
    }

    /** Where a problem of the column is told: its cell, or the heading row where the column is missing. */
    String place(Column column) {
        return cell(column)
                .map(cell -> heads.sheet(column) + "!" + cell.address())
                .orElseGet(() -> heads.headingRow());
    }

    String place(String heading) {
        return place(heads.column(heading));
    }

    Heads heads() {
        return heads;
    }

    Optional<Cell> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }
}
