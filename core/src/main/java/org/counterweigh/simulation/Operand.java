package org.counterweigh.simulation;

import org.counterweigh.figures.Given;

/** What a step works on. */
sealed interface Operand {

    /** The same in every simulation. */
    record Fixed(double amount) implements Operand {}

    /** Drawn for every simulation. */
    record Drawn(Given given) implements Operand {}

    /** The result of an earlier step. */
    record Result(int step) implements Operand {}
}
