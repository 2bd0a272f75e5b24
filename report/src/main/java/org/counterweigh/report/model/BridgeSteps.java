package org.counterweigh.report.model;

/**
 * The stacked bars of a waterfall: each step stands on what is not seen, in a part above nothing and a part below, so
 * that it may cross it.
 */
final class BridgeSteps {

    /** The first column that is drawn. */
    static final int BASE = 3;

    private static final int AMOUNT = 0;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int GAIN = 4;
    private static final int COST = 6;
    private static final int TOTAL = 8;

    private final ChartTable table;
    private String above = "";
    private double reached;

    BridgeSteps(ChartTable table) {
        this.table = table;
    }

    /** @param stands on nothing, and ends where the steps have led */
    void next(String label, String reference, double amount, boolean stands) {
        table.named(label, AMOUNT, amount);
        table.formula(AMOUNT, reference, amount);
        double from = stands ? 0 : reached;
        if (stands || above.isEmpty()) {
            table.amount(FROM, 0);
        } else {
            table.formula(FROM, above, from);
        }
        reached = from + amount;
        table.formula(TO, table.cell(FROM) + "+" + table.cell(AMOUNT), reached);
        if (stands) {
            for (int part = BASE; part < TOTAL; part++) {
                table.amount(part, 0);
            }
            table.formula(TOTAL, table.cell(TO), reached);
        } else {
            step(from, reached);
            table.amount(TOTAL, 0);
        }
        above = table.cell(TO);
    }

    private void step(double from, double to) {
        String begin = table.cell(FROM);
        String end = table.cell(TO);
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        table.formula(
                BASE,
                "MAX(0,MIN(" + begin + "," + end + "))+MIN(0,MAX(" + begin + "," + end + "))",
                Math.max(0, low) + Math.min(0, high));
        double above = Math.max(0, high) - Math.max(0, low);
        double below = Math.min(0, low) - Math.min(0, high);
        boolean gains = to >= from;
        part(GAIN, end + ">=" + begin, end, begin, gains ? above : 0, gains ? below : 0);
        part(COST, end + "<" + begin, begin, end, gains ? 0 : above, gains ? 0 : below);
    }

    /** The part above nothing, and the part below. */
    private void part(int column, String where, String high, String low, double above, double below) {
        table.formula(column, "IF(" + where + ",MAX(0," + high + ")-MAX(0," + low + "),0)", above);
        table.formula(column + 1, "IF(" + where + ",MIN(0," + low + ")-MIN(0," + high + "),0)", below);
    }
}
