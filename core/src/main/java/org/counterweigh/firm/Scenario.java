package org.counterweigh.firm;

import java.util.List;
import java.util.Optional;

/**
 * What if: the firm with some cells of its workbook changed, to be evaluated whole beside the firm as it is.
 *
 * @param changes in the order of sheet {@code Scenarios}
 * @param data the changed workbook; it has no scenarios of its own
 */
public record Scenario(String name, List<Change> changes, FirmData data) {

    public Scenario {
        changes = List.copyOf(changes);
    }

    /**
     * One cell that is changed.
     *
     * @param label of the cell, with whose it is: {@code Price per hour, Provider A / Document review}
     * @param now what the workbook says; empty where the cell is blank
     */
    public record Change(String label, Optional<Entered> now, Entered then) {}
}
