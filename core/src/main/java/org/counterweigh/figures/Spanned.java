package org.counterweigh.figures;

/** A figure added up along its years. */
record Spanned(Span span, Figure over) implements Figure {

    Spanned {
        if (!(over instanceof Line) || !over.yearly()) {
            throw new IllegalArgumentException(
                    "Only a yearly line can be added up over the years: " + Wording.byName(over));
        }
    }

    @Override
    public Unit unit() {
        return over.unit();
    }

    @Override
    public boolean yearly() {
        return span.yearly();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.spanned(span, reading.of(over));
    }
}
