package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.scanner.SheetFrame;
import org.counterweigh.excel.zip.Refusal;
import org.jspecify.annotations.Nullable;

/** One sheet; rows and columns are counted from 0, and cells are read when the first is asked for. */
public final class Sheet {

    private final OpenWorkbook book;
    private final Contents.Entry entry;
    private @Nullable Loaded loaded;

    /** A sheet once it is read, or found not to be readable. */
    private record Loaded(
            KeptCells grid, List<Area> merged, SheetFrame frame, List<ListObject> tables, Optional<String> complaint) {}

    Sheet(OpenWorkbook book, Contents.Entry entry) {
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
            var pass = book.cells(entry).scan(() -> new KeptCells(book.dates()), Progress.SILENT);
            List<Area> merged = pass.frame().merged().stream()
                    .flatMap(reference -> Area.parse(reference).stream())
                    .toList();
            List<ListObject> tables = book.tables(entry, pass.frame().tables());
            return new Loaded(pass.sink(), merged, pass.frame(), tables, Optional.empty());
        } catch (IOException refused) {
            var nothing = new KeptCells(book.dates());
            return new Loaded(nothing, List.of(), new SheetFrame(), List.of(), Optional.of(sentence(refused)));
        }
    }

    private static String sentence(IOException refused) {
        return refused instanceof Refusal refusal
                ? refusal.sentence()
                : "The file could not be read on; perhaps it was moved or changed meanwhile.";
    }

    public <S extends CellSink> ScanResult<S> scan(Supplier<S> sink, Progress progress) {
        try {
            return new ScanResult.Whole<>(book.cells(entry).scan(sink, progress).sink());
        } catch (IOException refused) {
            return new ScanResult.Broken<>(sentence(refused));
        }
    }

    public String name() {
        return entry.name();
    }

    public boolean isHidden() {
        return entry.hidden();
    }

    public Optional<String> complaint() {
        return loaded().complaint;
    }

    public int lastRow() {
        return loaded().grid.lastRow();
    }

    public int lastColumn(int row) {
        return loaded().grid.lastColumn(row);
    }

    public boolean isRowHidden(int row) {
        return loaded().grid.isHidden(row);
    }

    public boolean isColumnHidden(int column) {
        return loaded().frame.hiddenColumns().get(column);
    }

    /** Whether a filter hides rows at the moment. */
    public boolean isFiltered() {
        return loaded().frame.isFiltered();
    }

    public Cell cell(Address address) {
        return loaded().grid.cell(address);
    }

    public List<Area> merged() {
        return loaded().merged;
    }

    /** The tables that Excel knows as such. */
    public List<ListObject> tables() {
        return loaded().tables;
    }
}
