package org.counterweigh.excel.input.cell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.figures.Given;

/**
 * One row of a sheet, read by heading; it goes on after a gap.
 *
 * <p>What stands in for a blank cell, and whether it may be blank, is the schema's to say; the methods called
 * {@code optional} leave the gap to their caller.
 *
 * @param number as Excel counts it; 0 for a row that stands in for a missing sheet
 */
public record Row(Columns columns, Map<Column, Cell> cells, int number, Context context) {

    /** A row in which nothing is typed and nothing is asked for, in place of one whose sheet is missing. */
    public static Row missing(String sheet, Context context) {
        Layout layout = context.schema().layout(sheet);
        var columns =
                new Columns(layout, layout.name(), layout.columns(), Map.of(), layout.name(), List.of(), Map.of());
        return new Row(columns, Map.of(), 0, context);
    }

    public FigureCell figureCell(String heading) {
        return new FigureCell(entry(heading), context);
    }

    public Given figure(String heading) {
        return figureCell(heading).read();
    }

    public Optional<Given> optionalFigure(String heading) {
        return figureCell(heading).optional();
    }

    public String text(String heading) {
        return read(heading, WordCell::text).or(() -> standIn(heading)).orElse("");
    }

    public Optional<String> optionalText(String heading) {
        return WordCell.text(entry(heading));
    }

    /** The parts between commas or semicolons; those that the column's list knows by their codes. */
    public Set<String> list(String heading) {
        return optionalText(heading).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> CodeCell.listed(entry(heading), part).orElse(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public String choice(String heading) {
        List<String> choices = columns.column(heading).choices();
        return read(heading, WordCell::choice).or(() -> standIn(heading)).orElse(choices.get(0));
    }

    public <E extends Enum<E>> E choice(String heading, Class<E> type) {
        return constant(type, choice(heading));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String heading, Class<E> type) {
        return WordCell.choice(entry(heading)).map(choice -> constant(type, choice));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String choice) {
        return Enum.valueOf(
                type, choice.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    public boolean yes(String heading) {
        return read(heading, WordCell::yes).orElse(false);
    }

    public Optional<Boolean> optionalYes(String heading) {
        return WordCell.yes(entry(heading));
    }

    /** The date; the first day of all where it is missing. */
    public LocalDate date(String heading) {
        return read(heading, DateCell::date).orElse(LocalDate.EPOCH);
    }

    /** Whether the date was really read, rather than standing in for a missing one. */
    public static boolean isRead(LocalDate date) {
        return !date.equals(LocalDate.EPOCH);
    }

    public Optional<LocalDate> optionalDate(String heading) {
        return DateCell.date(entry(heading));
    }

    public LocalTime clock(String heading) {
        return DateCell.clock(entry(heading), context.defaults());
    }

    public Optional<LocalTime> optionalClock(String heading) {
        return DateCell.clock(entry(heading));
    }

    /** A name of the sheet to which the column refers, as that sheet writes it; empty where there is none. */
    public Optional<String> reference(String heading) {
        Column column = columns.column(heading);
        String sheet = column.reference().orElseThrow();
        return reference(heading, Objects.requireNonNull(context.names().get(sheet), sheet));
    }

    public Optional<String> reference(String heading, Names names) {
        return read(heading, names::read);
    }

    /** The cell itself, which is to be read as another one; a gap and damage are told. */
    public Optional<Cell> typed(String heading) {
        return read(
                heading,
                entry -> cell(entry.column())
                        .filter(cell -> !cell.isBlank())
                        .filter(cell ->
                                cell.content().isSound() || entry.content().isPresent()));
    }

    /** The row with another cell in the column, which stands on another sheet and is told there. */
    public Row with(Column column, Cell cell, String sheet) {
        Map<Column, Cell> changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new Row(columns.with(column, cell.address(), sheet), changed, number, context);
    }

    /** Whether a cell of another sheet took the place of the row's own. */
    public boolean isChanged(String heading) {
        return columns.elsewhere().containsKey(columns.column(heading));
    }

    /** The same row in another reading. */
    public Row in(Context other) {
        return new Row(columns, cells, number, other);
    }

    /** What the cell holds; a gap is told or listed as the schema says. */
    public <T> Optional<T> read(String heading, Function<Entry, Optional<T>> reader) {
        Entry entry = entry(heading);
        if (entry.isBlank() && entry.column().isRequired()) {
            entry.missing();
        } else if (entry.isBlank() && entry.column().isListed()) {
            entry.column().standIn().ifPresent(entry::listed);
        }
        return reader.apply(entry);
    }

    private Optional<String> standIn(String heading) {
        return columns.column(heading).standIn();
    }

    public Entry entry(String heading) {
        return new Entry(this, columns.column(heading), context.findings());
    }

    public String shown(String heading) {
        return cell(columns.column(heading)).map(Cell::shown).orElse("");
    }

    /** What the cell names, of a code with words the code; empty where it is blank or cannot be read. */
    public Optional<String> named(String heading) {
        Column column = columns.column(heading);
        return cell(column)
                .filter(cell -> cell.content().isSound() && !cell.isBlank())
                .map(Cell::shown)
                .map(shown -> column.offered().code(shown).orElse(shown));
    }

    public boolean isBlank(String... headings) {
        return Arrays.stream(headings).allMatch(heading -> shown(heading).isEmpty());
    }

    /** The texts of the key columns: {@code Provider A / Document review}; empty on a sheet of settings. */
    public String name() {
        String keys = columns.layout().keys().stream()
                .flatMap(key -> named(key.heading()).stream())
                .collect(Collectors.joining(" / "));
        return keys.isEmpty() && columns.isTable() ? "row " + number : keys;
    }

    /** A cell of the row in words: {@code Salary, Paralegal}; a setting has no owner. */
    public String label(Column column) {
        String owner = name();
        return owner.isEmpty() ? column.heading() : column.heading() + ", " + owner;
    }

    /** The row is not what it was meant to be, so that one that is not found on its sheet may be this one. */
    public void doubt() {
        context.index().doubt(columns.layout().name());
    }

    boolean isMissing() {
        return number == 0;
    }

    /** Where a problem of the column stands: its cell, or the heading row where the column is missing. */
    public String place(Column column) {
        return cell(column)
                .map(cell -> columns.sheet(column) + "!" + cell.address())
                .orElseGet(columns::headingRow);
    }

    public String place(String heading) {
        return place(columns.column(heading));
    }

    public Optional<Cell> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }
}
