package org.counterweigh.firm;

/** What somebody entered in a cell of the workbook. */
public sealed interface Entered {

    /** Words, Yes or No, a date, or anything else that is no amount. */
    record Words(String text) implements Entered {}

    /** @param share whether it is read as a percentage */
    record Amount(double amount, boolean share) implements Entered {}
}
