package org.counterweigh.figures;

/** A figure added up along its years. */
record SummedYears(YearSum sum, Figure over) implements Figure {

    SummedYears {
        if (!(over instanceof Line) || !over.yearly()) {
            throw new IllegalArgumentException(
                    "Only a yearly line can be added up over the years: " + FormulaText.byName(over));
        }
    }

    @Override
    public Unit unit() {
        return over.unit();
    }

    @Override
    public boolean yearly() {
        return sum.yearly();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.summed(sum, reading.of(over));
    }
}
