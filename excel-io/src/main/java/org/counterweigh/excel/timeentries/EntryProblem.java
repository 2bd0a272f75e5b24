package org.counterweigh.excel.timeentries;

import java.util.EnumSet;
import java.util.Set;
import org.counterweigh.findings.Finding;

/** What may be wrong with entries; each is told once, with how many there are and where the first stand. */
enum EntryProblem {
    HOURS_MISSING("without hours", "left out", "Type the hours, or delete the rows."),
    HOURS_UNREADABLE("whose hours are no number", "left out", "Type the hours as a number, such as 1.5."),
    HOURS_ABSURD(
            "of more than 24 hours",
            "left out",
            "Type hours, not minutes; split what was recorded for several days by day."),
    HOURS_NEGATIVE(
            "of negative hours", "taken off the total, as corrections", "Leave them if they are, or delete the rows."),
    HOURS_AS_TEXT(
            "whose hours are typed as text", "read as numbers", "Turn the text into numbers, so that Excel adds them."),
    HOURS_AS_TIME(
            "whose hours are shown as a time",
            "read as a length of time: 1:30 as 1.5 hours",
            "Leave them if that is meant."),
    HOURS_AS_PERCENT(
            "whose hours are shown as a percentage",
            "read as plain numbers: 150% as 1.5 hours",
            "Format them as numbers."),
    HOURS_DRAGGED(
            "whose hours count on row by row, as a cell does that is dragged down in Excel",
            "counted as they stand",
            "Type the hours that were worked; leave them if they are right."),
    DATE_MISSING("without a date", "left out", "Type the date, or delete the rows; totals need no row of their own."),
    DATE_UNREADABLE(
            "whose date is none",
            "left out",
            "Type a date that Excel knows as one, or text such as 2025-03-31; a year has four digits."),
    DATE_AS_NUMBER(
            "whose date is shown as a plain number",
            "read as the day Excel would show",
            "Format the column as a date, and check the days."),
    DATE_ABSURD("dated before 1990 or after 2100", "left out", "Check the year."),
    ROLE_MISSING("without a role", "counted, but cannot be laid to a role", "Type the role."),
    FIRM_MISSING(
            "without a law firm (LAW_FIRM_ID)",
            "counted under the name Outside counsel",
            "Type the firm's number or name, if more than one firm is billing."),
    AMOUNT_UNREADABLE("whose amount is no number", "read without it", "Type the amount as a number."),
    TYPE_UNKNOWN(
            "whose type is none of F, E, IF and IE", "read as fees", "Type F for fees, E for expenses, IF or IE else."),
    REPEATED("repeating a line of an invoice", "left out", "Delete the copies, or number the lines of each invoice."),
    TOTAL_OFF(
            "whose LINE_ITEM_TOTAL is not units x unit cost + adjustment",
            "read as they stand",
            "Ask the sender to correct the bill."),
    ADJUSTMENT_SIGN(
            "whose adjustment has the wrong sign: LINE_ITEM_TOTAL is units x unit cost - adjustment",
            "read as they stand",
            "A reduction is written with a minus; ask the sender to correct the bill."),
    FIELDS_OFF(
            "with another number of fields than the header",
            "left out",
            "Export the file again; no text may hold the sign |."),
    END_MISSING("whose record does not end with []", "read all the same", "Export the file again."),
    TOO_LONG("longer than any record can be", "left out", "Export the file again."),
    TOO_MANY(
            "beyond the number of combinations of work, role and month that is kept",
            "left out",
            "Shorten sheets Work and Roles."),
    TOTAL("adding up others", "left out", "Delete the rows; totals need no row of their own."),
    STRUCK("struck out", "counted all the same", "Delete what no longer holds; take the line off what does."),
    HIDDEN("hidden from view", "read too", "Show them, or delete them if they are not meant.");

    /** Those that lose hours that were meant to count. */
    private static final Set<EntryProblem> LOSSES = EnumSet.of(
            HOURS_UNREADABLE, HOURS_ABSURD, DATE_MISSING, DATE_UNREADABLE, DATE_ABSURD, FIELDS_OFF, TOO_LONG, TOO_MANY);

    private final String what;
    private final String outcome;
    private final String fix;

    EntryProblem(String what, String outcome, String fix) {
        this.what = what;
        this.outcome = outcome;
        this.fix = fix;
    }

    /** Stops where it is one of those that lost too much. */
    Finding finding(Count count, LeftOut leftOut) {
        String money = count.sum() == 0 ? "" : ", " + Count.money(count.sum()) + " in all,";
        String rows = Count.rows(count.times()) + " " + what + money + (count.times() == 1 ? " was " : " were ");
        return LOSSES.contains(this) && leftOut.isMuch()
                ? count.stop(rows + outcome + leftOut.told(), fix)
                : count.finding(rows + outcome, fix);
    }
}
