package org.counterweigh.report.model;

import org.counterweigh.figures.Calendar;

/**
 * The sheet of years, and of what kind of year each is.
 *
 * @param years the cell that says how many count
 */
record TimelineSheet(BrandedSheet sheet, int horizon, String years) {

    private static final int SECOND_YEAR = 2;

    void write(Addresses addresses) {
        var number = sheet.nextRow();
        sheet.text(number, LineColumns.LABEL, CellRole.LABEL, Calendar.YEAR.label());
        sheet.text(number, LineColumns.UNIT, CellRole.NOTE, Calendar.YEAR.unit().toString());
        sheet.amount(number, LineColumns.YEAR_0, CellRole.AMOUNT, NumberFormats.YEARS, 0);
        for (int year = 1; year <= horizon; year++) {
            String before = Addresses.cell(number.number(), LineColumns.YEAR_0 + year - 1);
            sheet.formula(number, LineColumns.YEAR_0 + year, NumberFormats.YEARS, before + "+1", year);
        }
        sheet.rule(number);
        addresses.put(Calendar.YEAR, sheet.name(), number.number());
        String steady = steady();
        for (Calendar calendar : Calendar.values()) {
            if (calendar != Calendar.YEAR) {
                kind(calendar, number.number(), steady, addresses);
            }
        }
    }

    /** The year that stands for all later ones. */
    private String steady() {
        var usual = sheet.nextRow();
        sheet.text(usual, LineColumns.LABEL, CellRole.LABEL, "Steady year, where that many count");
        sheet.amount(usual, LineColumns.CONSTANT, CellRole.AMOUNT, NumberFormats.YEARS, SECOND_YEAR);
        sheet.rule(usual);
        return "MIN(" + Addresses.fixed(usual.number(), LineColumns.CONSTANT) + "," + years + ")";
    }

    private void kind(Calendar calendar, int numbers, String steady, Addresses addresses) {
        var row = sheet.nextRow();
        sheet.text(row, LineColumns.LABEL, CellRole.LABEL, calendar.label());
        sheet.text(row, LineColumns.UNIT, CellRole.NOTE, "1 or 0");
        for (int year = 0; year <= horizon; year++) {
            var number = Addresses.fixedRow(numbers, LineColumns.YEAR_0 + year);
            var formula = "IF(" + test(calendar, number, steady) + ",1,0)";
            sheet.formula(row, LineColumns.YEAR_0 + year, NumberFormats.YEARS, formula, calendar.in(year, horizon));
        }
        sheet.rule(row);
        addresses.put(calendar, sheet.name(), row.number());
    }

    /** Of a year that does not count, none is true. */
    private String test(Calendar calendar, String number, String steady) {
        return switch (calendar) {
            case YEAR -> throw new IllegalArgumentException("The year itself is not a kind of year");
            case OPERATING -> "AND(" + number + ">=1," + number + "<=" + years + ")";
            case FIRST -> number + "=1";
            case STEADY -> number + "=" + steady;
            case LAST -> number + "=" + years;
        };
    }
}
