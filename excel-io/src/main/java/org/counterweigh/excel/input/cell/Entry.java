package org.counterweigh.excel.input.cell;

import java.util.Optional;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;

/** One cell of a row on its way to a meaning. */
public record Entry(Row row, Column column, Findings findings) {

    private String heading() {
        return column.heading();
    }

    public String place() {
        return row.place(column);
    }

    /** What is typed; empty where nothing is, and where what is there cannot be read. */
    public Optional<Content> content() {
        return row.cell(column).filter(cell -> !cell.isBlank() && isSound(cell)).map(Cell::content);
    }

    /** Whether a formula stands there whose result is missing, or is the 0 or nothing that a library stores in its place. */
    public boolean isFormulaWithoutResult() {
        return row.cell(column)
                .filter(cell -> cell.origin() != Cell.Origin.TYPED)
                .filter(cell -> cell.isBlank() || cell.isNought() || cell.content() instanceof Content.Uncalculated)
                .isPresent();
    }

    /** Whether nothing is typed, so that a default may stand in. */
    public boolean isBlank() {
        return row.cell(column).map(cell -> cell.isBlank() && !isMuted()).orElse(true);
    }

    /** Whether a gap here has a finding already: a missing sheet, a missing required column, merged cells. */
    public boolean isMuted() {
        boolean columnFound = column.isRequired()
                && !row.columns().has(column)
                && row.columns().isTable();
        boolean merged = row.cell(column)
                .map(cell -> row.columns().isMerged(column, cell.address()))
                .orElse(false);
        return row.isMissing() || columnFound || merged;
    }

    public void stops(String problem, String fix) {
        findings.stops(place(), heading() + ": " + problem, fix);
    }

    /** The whole column makes no sense. */
    public void stopsAtHeading(String problem, String fix) {
        findings.stops(row.columns().headingPlace(column), heading() + ": " + problem, fix);
    }

    /** The whole column was read by a rule of its own, which is said in a sentence. */
    public void filledAtHeading(String problem, String fix) {
        findings.filled(row.columns().headingPlace(column), heading() + ": " + problem, fix);
    }

    /** The cell is blank and {@code taken} stands in, which is listed. */
    public void listed(String taken) {
        if (!isMuted()) {
            findings.defaulted(row.columns().headingPlace(column), heading(), row.name(), taken, place());
        }
    }

    /** As {@link #listed}, where a default figure stands in. */
    public void assumed(String taken) {
        if (!isMuted()) {
            findings.assumed(row.columns().headingPlace(column), heading(), row.name(), taken, place());
        }
    }

    /** As {@link #listed}, for a row that may not even be there. */
    public void listedFor(String name, String taken) {
        findings.defaulted(row.columns().headingPlace(column), heading(), name, taken);
    }

    /** How the cell is read since this edition, for somebody who filled it in for an earlier one. */
    public void changed(String problem, String fix) {
        findings.changed(place(), heading() + ": " + problem, fix);
    }

    /** The cell holds a text that was taken for what it says once for the whole column. */
    public void retyped(String text, String taken) {
        findings.retyped(row.columns().sheet(column), heading(), place(), "\"" + text + "\" as " + taken);
    }

    /** A question about the cell; one that its owner has answered for what the cell holds is not asked again. */
    public void unlikely(String problem, String fix) {
        row.context().ask(place(), heading() + ": " + problem, fix);
    }

    /** The figure in the cell lies outside the bounds that are usual for its column. */
    void unusual(String problem) {
        row.context().askUnusual(place(), heading() + ": " + problem);
    }

    /** As {@link #missing(String)}, asking for what the schema wants. */
    public void missing() {
        switch (column.kind()) {
            case TEXT ->
                missing(column.reference()
                        .map(sheet -> "Type a name of sheet " + sheet + ".")
                        .orElse("Fill it in: " + column.note()));
            case CHOICE -> missing("Choose " + column.offer() + ".");
            default -> missing("Type " + column.wanted() + ".");
        }
    }

    /** The cell was left empty though the row makes no sense without it. */
    public void missing(String fix) {
        if (isMuted()) {
            return;
        }
        if (row.columns().has(column)) {
            stops("the cell is empty.", fix);
        } else {
            String what = row.columns().isTable() ? "column" : "setting";
            findings.stops(place(), "The " + what + " \"" + heading() + "\" is missing.", fix);
        }
    }

    /** Errors, formulas without results and damage are found here, once for every kind of cell. */
    private boolean isSound(Cell cell) {
        if (cell.content() instanceof Content.Fault fault) {
            stops("the cell shows the error " + fault.name() + ".", "Mend the formula, or type the value.");
            return false;
        }
        String sheet = row.columns().sheet(column);
        if (cell.content() instanceof Content.Uncalculated) {
            findings.formulas().uncalculated(sheet, cell.address());
            return false;
        }
        if (cell.content() instanceof Content.Damaged) {
            stops("the cell is damaged in the file.", "Type the value again.");
            return false;
        }
        if (cell.origin() != Cell.Origin.TYPED) {
            findings.formulas().read(sheet, cell.address(), cell.isNought());
        }
        if (cell.origin() == Cell.Origin.LINKED_FORMULA) {
            unlikely(
                    "the formula looks into another file; the result last stored, " + cell.shown() + ", was read.",
                    "Type the value, so that it does not change unseen.");
        }
        return true;
    }
}
