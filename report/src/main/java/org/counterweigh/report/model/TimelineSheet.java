package org.counterweigh.report.model;

import org.apache.poi.ss.util.CellReference;
import org.counterweigh.figures.Calendar;

/** The sheet of years, and of what kind of year each is. */
final class TimelineSheet {

    private final Frame frame;
    private final int horizon;

    TimelineSheet(Frame frame, int horizon) {
        this.frame = frame;
        this.horizon = horizon;
    }

    void write(Addresses addresses) {
        var years = frame.nextRow();
        frame.text(years, Grid.LABEL, Look.LABEL, Calendar.YEAR.label());
        frame.text(years, Grid.UNIT, Look.NOTE, Calendar.YEAR.unit().toString());
        frame.amount(years, Grid.YEAR_0, Look.AMOUNT, Formats.YEARS, 0);
        for (int year = 1; year <= horizon; year++) {
            var before = new CellReference(years.getRowNum(), Grid.YEAR_0 + year - 1);
            frame.formula(years, Grid.YEAR_0 + year, Formats.YEARS, before.formatAsString() + "+1", year);
        }
        frame.rule(years);
        addresses.put(Calendar.YEAR, frame.name(), years.getRowNum());
        for (Calendar calendar : Calendar.values()) {
            if (calendar != Calendar.YEAR) {
                kind(calendar, years.getRowNum(), addresses);
            }
        }
    }

    private void kind(Calendar calendar, int years, Addresses addresses) {
        var row = frame.nextRow();
        frame.text(row, Grid.LABEL, Look.LABEL, calendar.label());
        frame.text(row, Grid.UNIT, Look.NOTE, "1 or 0");
        var first = new CellReference(years, Grid.YEAR_0, true, true).formatAsString();
        var last = new CellReference(years, Grid.YEAR_0 + horizon, true, true).formatAsString();
        for (int year = 0; year <= horizon; year++) {
            var number = new CellReference(years, Grid.YEAR_0 + year, true, false).formatAsString();
            var formula = "IF(" + number + test(calendar, "MAX(" + first + ":" + last + ")") + ",1,0)";
            frame.formula(row, Grid.YEAR_0 + year, Formats.YEARS, formula, calendar.in(year, horizon));
        }
        frame.rule(row);
        addresses.put(calendar, frame.name(), row.getRowNum());
    }

    private static String test(Calendar calendar, String last) {
        return switch (calendar) {
            case YEAR -> throw new IllegalArgumentException("The year itself is not a kind of year");
            case OPERATING -> ">=1";
            case FIRST -> "=1";
            case STEADY -> "=MIN(2," + last + ")";
            case LAST -> "=" + last;
        };
    }
}
