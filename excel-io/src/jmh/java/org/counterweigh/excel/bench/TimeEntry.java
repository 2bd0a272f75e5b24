package org.counterweigh.excel.bench;

/**
 * One line of a time sheet.
 *
 * @param serial the date as Excel numbers days
 * @param month from 0 for January
 * @param quarters hours in quarters of an hour
 * @param amount the digits of the amount as the file holds them
 */
record TimeEntry(
        int serial,
        int month,
        String matter,
        String timekeeper,
        String role,
        String task,
        String activity,
        int quarters,
        int rate,
        String amount,
        String workType,
        String narrative,
        String client) {

    double hours() {
        return quarters / 4.0;
    }
}
