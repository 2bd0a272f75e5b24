package org.counterweigh.excel.timeentries;

/** How much of one sheet or file was left out for a fault, though it was meant to count. */
final class LeftOut {

    /** A larger share of the hours is missed by whoever reads the sums. */
    private static final double MOST = 0.05;

    /** Fewer rows are a slip here and there. */
    private static final int FEW = 3;

    private long kept;
    private double keptHours;
    private long left;
    private double leftHours;
    private long unknown;

    void keep(EntryLine line) {
        kept++;
        keptHours += line.hours;
    }

    /** @param known whether the hours of the line are what was meant */
    void leave(EntryLine line, boolean known) {
        left++;
        leftHours += known ? line.hours : 0;
        unknown += known ? 0 : 1;
    }

    /** A record that could not be taken apart. */
    void leaveRecord() {
        left++;
        unknown++;
    }

    /** Whether what remains is no record of the work any more. */
    boolean isMuch() {
        return left > 0 && (kept == 0 || (left >= FEW && share() > MOST));
    }

    /** Of all hours; where they are not known, a row left out has those of the mean row that was kept. */
    private double share() {
        double hours = leftHours + (kept == 0 ? unknown : unknown * keptHours / kept);
        return keptHours + hours <= 0 ? 1 : hours / (keptHours + hours);
    }

    /** Behind what was left out: how much of the whole. */
    String told() {
        return kept == 0 ? ", so that nothing is left" : " (in all, " + Count.share(share(), 1) + " of the hours are)";
    }
}
