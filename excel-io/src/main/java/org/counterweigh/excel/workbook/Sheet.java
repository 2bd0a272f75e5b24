package org.counterweigh.excel.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.Progress;

/** One sheet; rows and columns are counted from 0. */
public interface Sheet {

    String name();

    boolean isHidden();

    /** Why the sheet cannot be taken as it stands, for its owner; it holds no cells then. */
    Optional<String> complaint();

    /** The last row with anything in it; -1 for an empty sheet. */
    int lastRow();

    /** The last column of the row with anything in it; -1 for an empty row. */
    int lastColumn(int row);

    boolean isRowHidden(int row);

    boolean isColumnHidden(int column);

    /** Whether a filter hides rows at the moment. */
    boolean isFiltered();

    /** The cell there; blank where nothing was ever typed. */
    Cell cell(Address address);

    List<Area> merged();

    /** The tables that Excel knows as such. */
    List<ListObject> tables();

    /**
     * Passes every cell to a sink, and keeps none: for a sheet of a million rows.
     *
     * @param sink a fresh one; asked for again where an odd file has to be gone over a second time
     */
    <S extends CellSink> Scan<S> scan(Supplier<S> sink, Progress progress);
}
