package org.counterweigh.excel.writer;

import org.counterweigh.excel.workbook.Area;

/**
 * The only numbers that the cells of an area take; a program refuses all others.
 *
 * @param most may be without end
 */
public record Bounds(Area area, double least, double most) {

    public Bounds {
        if (!Double.isFinite(least) || !(least <= most)) {
            throw new IllegalArgumentException("No bounds of numbers: " + least + " to " + most);
        }
    }
}
