package org.counterweigh.firm;

/**
 * The owner's word that an unusual figure is right: a row of sheet {@code Confirmed}.
 *
 * @param place of the cell, {@code Quotes!C5}
 * @param label of the cell, with whose it is: {@code Price per hour, Provider A / Document review}
 * @param value for which it was confirmed
 * @param stands whether the cell still holds that value
 */
public record Confirmation(String place, String label, Entered value, boolean stands) {}
