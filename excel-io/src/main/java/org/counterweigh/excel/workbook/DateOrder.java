package org.counterweigh.excel.workbook;

/** Which of day and month comes first in dates of three numbers. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** As findings say it: {@code day first}. */
    public String words() {
        return this == DAY_FIRST ? "day first" : "month first";
    }
}
