package org.counterweigh.figures;

/** One operation on two figures, on its way into a line. */
record Worked(Operation operation, Figure left, Figure right, Unit unit, boolean yearly) implements Figure {

    Worked(Operation operation, Figure left, Figure right) {
        this(operation, left, right, operation.unit(left.unit(), right.unit()), left.yearly() || right.yearly());
        int tightly = operation.demands();
        if (tightly > 0 && (rank(left) < tightly || rank(right) <= tightly)) {
            throw new IllegalArgumentException("A formula that needs brackets deserves a line of its own: "
                    + FormulaText.byName(left) + " " + operation.sign() + " " + FormulaText.byName(right));
        }
    }

    /** How tightly a figure holds together when written without brackets; names and numbers always do. */
    private static int rank(Figure figure) {
        return figure instanceof Worked worked ? worked.operation.rank() : Operation.FUNCTION + 1;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.worked(operation, reading.of(left), reading.of(right));
    }
}
