package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.zip.Refusal;
import org.jspecify.annotations.Nullable;

/** A sheet whose cells are read when the first is asked for. */
final class OpenSheet implements Sheet {

    private final Book book;
    private final SheetEntry entry;
    private @Nullable Loaded loaded;

    /** A sheet once it is read, or found not to be readable. */
    private record Loaded(
            Grid grid,
            List<Area> merged,
            BitSet hiddenColumns,
            boolean filtered,
            List<ListObject> tables,
            Optional<String> complaint) {

        static Loaded broken(String complaint) {
            return new Loaded(Grid.empty(), List.of(), new BitSet(), false, List.of(), Optional.of(complaint));
        }
    }

    OpenSheet(Book book, SheetEntry entry) {
        this.book = book;
        this.entry = entry;
    }

    private Loaded loaded() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private Loaded load() {
        try {
            var pass = book.cells(entry).scan(() -> new Grid(book.dates()), Progress.SILENT);
            List<Area> merged = pass.frame().merged().stream()
                    .flatMap(reference -> Area.parse(reference).stream())
                    .toList();
            List<ListObject> tables = book.tables(entry, pass.frame().tables()).stream()
                    .flatMap(table -> table(table).stream())
                    .toList();
            return new Loaded(
                    pass.sink(),
                    merged,
                    pass.frame().hiddenColumns(),
                    pass.frame().isFiltered(),
                    tables,
                    Optional.empty());
        } catch (IOException refused) {
            return Loaded.broken(sentence(refused));
        }
    }

    private static Optional<ListObject> table(TableEntry table) {
        return Area.parse(table.reference())
                .map(area -> new ListObject(table.name(), area, table.headings(), table.totals()));
    }

    private static String sentence(IOException refused) {
        return refused instanceof Refusal refusal
                ? refusal.sentence()
                : "The file could not be read on; perhaps it was moved or changed meanwhile.";
    }

    @Override
    public <S extends CellSink> Scan<S> scan(Supplier<S> sink, Progress progress) {
        try {
            return new Scan.Whole<>(book.cells(entry).scan(sink, progress).sink());
        } catch (IOException refused) {
            return new Scan.Broken<>(sentence(refused));
        }
    }

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public boolean isHidden() {
        return entry.hidden();
    }

    @Override
    public Optional<String> complaint() {
        return loaded().complaint;
    }

    @Override
    public int lastRow() {
        return loaded().grid.lastRow();
    }

    @Override
    public int lastColumn(int row) {
        return loaded().grid.lastColumn(row);
    }

    @Override
    public boolean isRowHidden(int row) {
        return loaded().grid.isHidden(row);
    }

    @Override
    public boolean isColumnHidden(int column) {
        return loaded().hiddenColumns.get(column);
    }

    @Override
    public boolean isFiltered() {
        return loaded().filtered;
    }

    @Override
    public Cell cell(Address address) {
        return loaded().grid.cell(address);
    }

    @Override
    public List<Area> merged() {
        return loaded().merged;
    }

    @Override
    public List<ListObject> tables() {
        return loaded().tables;
    }
}
