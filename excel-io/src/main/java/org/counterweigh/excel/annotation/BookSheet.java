package org.counterweigh.excel.annotation;

/**
 * One sheet of the workbook that is copied.
 *
 * @param part the name of the part that holds it; empty where it holds no cells, such as a chart
 */
record BookSheet(String name, String part) {

    boolean hasCells() {
        return !part.isEmpty();
    }
}
