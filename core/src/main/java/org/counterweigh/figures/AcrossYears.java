package org.counterweigh.figures;

/** A figure worked along its years. */
record AcrossYears(YearOperation operation, Figure over) implements Figure {
    AcrossYears {
        if (!(over instanceof Line) || !over.yearly()) {
            throw new IllegalArgumentException(
                    "Only a yearly line can be worked along the years: " + FormulaText.byName(over));
        }
    }

    @Override
    public Unit unit() {
        return over.unit();
    }

    @Override
    public boolean yearly() {
        return operation.yearly();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.acrossYears(operation, reading.of(over));
    }
}
