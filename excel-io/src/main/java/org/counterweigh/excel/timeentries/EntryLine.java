package org.counterweigh.excel.timeentries;

/** The entry that is being read, field by field; the same object for every entry, since a sheet may hold a million. */
final class EntryLine {

    static final int NO_DAY = Integer.MIN_VALUE;

    final EntryHeadings headings;

    /** Which of them is read: its row counted from 0, or the line of a text file. */
    int at;

    /** Whether anything was read at all. */
    boolean filled;

    boolean hidden;

    /** Days since 1970-01-01, or {@link #NO_DAY}. */
    int day;

    double hours;
    boolean timed;
    double rate;
    double adjustment;
    double amount;
    boolean priced;
    int task;
    int activity;
    int expense;
    int matter;
    int role;
    int narrative;

    /** Number of a kind of work named by the entry itself, from 1; 0 where none is. */
    int work;

    /** {@code 'F'} fee, {@code 'E'} expense, {@code 'I'} adjustment of an invoice's fees; 0 where nothing is said. */
    int type;

    long invoice;

    /** Number of the law firm that bills it; 0 where none is named. */
    int lawFirm;

    /** Number of a currency that is not the firm's; 0 for any other. */
    int currency;

    /** Tax that is part of the amount as it is read, and no longer once the entry is whole. */
    double tax;

    long number;
    double invoiceTotal;

    /** A number that tells rows apart by what stands in all of their columns, known or not. */
    long fingerprint;

    /** The row adds up others: it says so, or its hours are a sum. */
    boolean total;

    /** The hours are struck out. */
    boolean struck;

    /** The day or the hours were there and could not be read, which has been told. */
    boolean spoilt;

    EntryLine(EntryHeadings headings) {
        this.headings = headings;
    }

    void clear() {
        filled = false;
        day = NO_DAY;
        timed = false;
        priced = false;
        spoilt = false;
        total = false;
        struck = false;
        hours = 0;
        rate = 0;
        adjustment = 0;
        amount = 0;
        task = 0;
        activity = 0;
        expense = 0;
        matter = 0;
        role = 0;
        narrative = 0;
        work = 0;
        type = 0;
        invoice = 0;
        lawFirm = 0;
        currency = 0;
        tax = 0;
        number = 0;
        invoiceTotal = Double.NaN;
        fingerprint = 0;
    }
}
