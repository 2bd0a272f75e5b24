package org.counterweigh.simulation;

import org.counterweigh.figures.Operation;

/** One operation on two operands, of which at least one differs from future to future. */
record Step(Operation operation, Operand left, Operand right) {}
