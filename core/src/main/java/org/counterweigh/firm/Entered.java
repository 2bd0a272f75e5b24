package org.counterweigh.firm;

import java.time.LocalDate;

/** What somebody entered in a cell of the workbook. */
public sealed interface Entered {

    /** Words, Yes or No, a time of day, or anything else that is neither an amount nor a day. */
    record Words(String text) implements Entered {}

    record Day(LocalDate date) implements Entered {}

    /**
     * A number.
     *
     * @param share whether it is read as a percentage
     */
    record Amount(double amount, boolean share) implements Entered {}
}
