package org.counterweigh.figures;

/** A formula that deserves a name: one row of the workbook, one step of a derivation. */
public final class Line implements Figure {

    private final String label;
    private final Figure formula;

    private Line(String label, Figure formula) {
        this.label = label;
        this.formula = formula;
    }

    public static Line line(String label, Figure formula) {
        return new Line(label, formula);
    }

    public String label() {
        return label;
    }

    public Figure formula() {
        return formula;
    }

    @Override
    public Unit unit() {
        return formula.unit();
    }

    @Override
    public boolean yearly() {
        return formula.yearly();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.line(this);
    }

    @Override
    public String toString() {
        return label + " [" + unit() + "]";
    }
}
