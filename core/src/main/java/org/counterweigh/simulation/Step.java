package org.counterweigh.simulation;

import org.counterweigh.figures.Operation;

/** One operation on two operands, of which at least one differs from simulation to simulation. */
record Step(Operation operation, Operand left, Operand right) {}
