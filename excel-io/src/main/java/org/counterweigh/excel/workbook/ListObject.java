package org.counterweigh.excel.workbook;

import java.util.List;

/**
 * A table that Excel knows as one (Insert, Table).
 *
 * @param area with its headings, and with its row of totals where it has one
 * @param headings as its definition has them
 * @param totals whether its last row holds totals, which are no data
 */
public record ListObject(String name, Area area, List<String> headings, boolean totals) {

    public ListObject {
        headings = List.copyOf(headings);
    }
}
