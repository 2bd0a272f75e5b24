package org.counterweigh.excel.input;

import java.util.Optional;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;

/** One cell of a row on its way to a meaning. */
final class Entry {

    private final Row row;
    private final Column column;
    private final Findings findings;

    Entry(Row row, Column column, Findings findings) {
        this.row = row;
        this.column = column;
        this.findings = findings;
    }

    Row row() {
        return row;
    }

    Column column() {
        return column;
    }

    String heading() {
        return column.heading();
    }

    String place() {
        return row.place(column);
    }

    /** What is typed; empty where nothing is, and where what is there cannot be read, which is told. */
    Optional<Content> content() {
        return row.cell(column).filter(cell -> !cell.isBlank() && isSound(cell)).map(Cell::content);
    }

    /** Whether nothing is typed, so that a default may stand in. */
    boolean isBlank() {
        return row.cell(column).map(cell -> cell.isBlank() && !isMuted()).orElse(true);
    }

    /** Whether a gap here has been told already: a missing sheet, a missing required column, merged cells. */
    boolean isMuted() {
        boolean columnTold =
                column.isRequired() && !row.heads().has(column) && row.heads().isTable();
        boolean merged = row.cell(column)
                .map(cell -> row.heads().isMerged(cell.address()))
                .orElse(false);
        return row.isMissing() || columnTold || merged;
    }

    void stops(String problem, String fix) {
        findings.stops(place(), heading() + ": " + problem, fix);
    }

    /** The whole column makes no sense. */
    void stopsAtHeading(String problem, String fix) {
        findings.stops(row.heads().headingPlace(column), heading() + ": " + problem, fix);
    }

    /** The whole column was read by a rule of its own, which is said in a sentence. */
    void filledAtHeading(String problem, String fix) {
        findings.filled(row.heads().headingPlace(column), heading() + ": " + problem, fix);
    }

    /** The cell is blank and {@code taken} stands in, which is listed. */
    void listed(String taken) {
        if (!isMuted()) {
            listedFor(row.name(), taken);
        }
    }

    /** As {@link #listed}, for a row that may not even be there. */
    void listedFor(String name, String taken) {
        findings.defaulted(row.heads().headingPlace(column), heading(), name, taken);
    }

    /** The cell holds a text that was taken for what it says, which is told once for the whole column. */
    void retyped(String text, String taken) {
        findings.retyped(row.heads().sheet(column), heading(), place(), "\"" + text + "\" as " + taken);
    }

    void unlikely(String problem, String fix) {
        findings.unlikely(place(), heading() + ": " + problem, fix);
    }

    /** The cell was left empty though the row makes no sense without it. */
    void missing(String fix) {
        if (isMuted()) {
            return;
        }
        if (row.heads().has(column)) {
            stops("the cell is empty.", fix);
        } else {
            String what = row.heads().isTable() ? "column" : "setting";
            findings.stops(place(), "The " + what + " \"" + heading() + "\" is missing.", fix);
        }
    }

    /** Errors, formulas without results and damage are told here, once for every kind of cell. */
    private boolean isSound(Cell cell) {
        if (cell.content() instanceof Content.Fault fault) {
            stops("the cell shows the error " + fault.name() + ".", "Mend the formula, or type the value.");
            return false;
        }
        if (cell.content() instanceof Content.Uncalculated) {
            stops(
                    "the cell holds a formula whose result was never stored.",
                    "Open the workbook in Excel, save it, and try again.");
            return false;
        }
        if (cell.content() instanceof Content.Damaged) {
            stops("the cell is damaged in the file.", "Type the value again.");
            return false;
        }
        if (cell.origin() == Cell.Origin.LINKED_FORMULA) {
            unlikely(
                    "the formula looks into another file; the result last stored, " + cell.shown() + ", was read.",
                    "Type the value, so that it does not change unseen.");
        }
        return true;
    }
}
