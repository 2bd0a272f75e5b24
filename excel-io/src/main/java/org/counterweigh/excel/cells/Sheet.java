package org.counterweigh.excel.cells;

import java.util.List;

/** One sheet; rows and columns are counted from 0. */
public interface Sheet {

    String name();

    boolean isHidden();

    /** The last row with anything in it; -1 for an empty sheet. */
    int lastRow();

    /** The last column of the row with anything in it; -1 for an empty row. */
    int lastColumn(int row);

    boolean isRowHidden(int row);

    /** The cell there; blank where nothing was ever typed. */
    Cell cell(Address address);

    List<Area> merged();
}
