package org.counterweigh.report.model;

import org.counterweigh.figures.Calendar;

/** The sheet of years, and of what kind of year each is. */
record TimelineSheet(BrandedSheet sheet, int horizon) {

    void write(Addresses addresses) {
        var years = sheet.nextRow();
        sheet.text(years, LineColumns.LABEL, CellRole.LABEL, Calendar.YEAR.label());
        sheet.text(years, LineColumns.UNIT, CellRole.NOTE, Calendar.YEAR.unit().toString());
        sheet.amount(years, LineColumns.YEAR_0, CellRole.AMOUNT, NumberFormats.YEARS, 0);
        for (int year = 1; year <= horizon; year++) {
            String before = Addresses.cell(years.number(), LineColumns.YEAR_0 + year - 1);
            sheet.formula(years, LineColumns.YEAR_0 + year, NumberFormats.YEARS, before + "+1", year);
        }
        sheet.rule(years);
        addresses.put(Calendar.YEAR, sheet.name(), years.number());
        for (Calendar calendar : Calendar.values()) {
            if (calendar != Calendar.YEAR) {
                kind(calendar, years.number(), addresses);
            }
        }
    }

    private void kind(Calendar calendar, int years, Addresses addresses) {
        var row = sheet.nextRow();
        sheet.text(row, LineColumns.LABEL, CellRole.LABEL, calendar.label());
        sheet.text(row, LineColumns.UNIT, CellRole.NOTE, "1 or 0");
        String last = "MAX(" + Addresses.fixed(years, LineColumns.YEAR_0) + ":"
                + Addresses.fixed(years, LineColumns.YEAR_0 + horizon) + ")";
        for (int year = 0; year <= horizon; year++) {
            var number = Addresses.fixedRow(years, LineColumns.YEAR_0 + year);
            var formula = "IF(" + number + test(calendar, last) + ",1,0)";
            sheet.formula(row, LineColumns.YEAR_0 + year, NumberFormats.YEARS, formula, calendar.in(year, horizon));
        }
        sheet.rule(row);
        addresses.put(calendar, sheet.name(), row.number());
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
