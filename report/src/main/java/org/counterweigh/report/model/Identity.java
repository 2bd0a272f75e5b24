package org.counterweigh.report.model;

import org.counterweigh.figures.Line;

/** Two lines that must be equal, in every year when they are yearly. */
public record Identity(String label, Line left, Line right) {
    public Identity {
        if (left.yearly() != right.yearly() || !left.unit().equals(right.unit())) {
            throw new IllegalArgumentException("Cannot be compared: " + left + " and " + right);
        }
    }
}
