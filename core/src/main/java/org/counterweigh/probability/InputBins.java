package org.counterweigh.probability;

/**
 * The draws of one input in rising order, cut into 64 bins of equal size: what outputs are like where the input is
 * small, middling or large.
 *
 * <p>Equal draws share a bin, so that an input of a few values has a bin for each, and a certain input one for all. With
 * fewer than 1,024 draws bins hold 16 each.
 */
public final class InputBins {

    public static final int BINS = 64;

    private static final int LEAST_IN_BIN = 16;

    /** So that a draw mostly knows its bin by its stretch. */
    private static final int STRETCHES_IN_BIN = 8;

    private final double[] input;
    private final SortedSample sorted;
    private final int bins;
    private final int[] binOf;
    private final int[] sizes;

    private InputBins(double[] input, SortedSample sorted) {
        this.input = input;
        this.sorted = sorted;
        bins = Math.max(1, Math.min(BINS, input.length / LEAST_IN_BIN));
        binOf = binned();
        sizes = new int[bins];
        for (int bin : binOf) {
            sizes[bin]++;
        }
    }

    /** Orders the draws of one input; one that is not finite is refused. */
    public static InputBins of(double[] input) {
        Require.that(input.length > 0, "input must not be empty");
        for (double draw : input) {
            Require.finite("a draw of the input", draw);
        }
        return new InputBins(input.clone(), SortedSample.of(input));
    }

    private int[] binned() {
        // A draw is in bin b or above when at least as many draws lie below it as bin b starts at.
        double[] lastBefore = new double[bins - 1];
        for (int bin = 1; bin < bins; bin++) {
            lastBefore[bin - 1] = sorted.inOrder((int) ((long) bin * input.length / bins) - 1);
        }
        var stretches = Stretches.of(input, bins * STRETCHES_IN_BIN);
        int[] lowest = lowestBins(stretches, lastBefore);
        int[] found = new int[input.length];
        for (int draw = 0; draw < found.length; draw++) {
            int bin = lowest[stretches.of(input[draw])];
            while (bin < lastBefore.length && lastBefore[bin] < input[draw]) {
                bin++;
            }
            found[draw] = bin;
        }
        return found;
    }

    /** The lowest bin that a draw of each stretch can be in: above all that end in a lower stretch. */
    private static int[] lowestBins(Stretches stretches, double[] lastBefore) {
        int[] lowest = new int[stretches.count()];
        int bin = 0;
        for (int stretch = 0; stretch < lowest.length; stretch++) {
            while (bin < lastBefore.length && stretches.of(lastBefore[bin]) < stretch) {
                bin++;
            }
            lowest[stretch] = bin;
        }
        return lowest;
    }

    int draws() {
        return input.length;
    }

    int bins() {
        return bins;
    }

    int binOf(int draw) {
        return binOf[draw];
    }

    /** Whether every bin has the size it has when no two draws are equal. */
    boolean isEven() {
        for (int bin = 0; bin < bins; bin++) {
            long start = (long) bin * input.length / bins;
            if (sizes[bin] != (bin + 1L) * input.length / bins - start) {
                return false;
            }
        }
        return true;
    }

    /**
     * First-order share: how much of an output's variance the input explains by itself, 0..1.
     *
     * <p>Variance between bins over variance in all (Plischke 2010; Saltelli and others 2008). An irrelevant input
     * shows up to about (bins - 1) / draws. With correlated inputs it explains, but need not cause.
     *
     * @return 0 for an output that never changes
     */
    public double explains(double[] output) {
        Require.that(output.length == input.length, "output has " + output.length + " draws, not " + input.length);
        double mean = Estimate.mean(output);
        double[] sums = new double[bins];
        double all = 0;
        for (int draw = 0; draw < output.length; draw++) {
            double off = output[draw] - mean;
            sums[binOf[draw]] += off;
            all += off * off;
        }
        Require.finite("variance of the output", all);
        double between = 0;
        for (int bin = 0; bin < bins; bin++) {
            between += sizes[bin] == 0 ? 0 : sums[bin] * sums[bin] / sizes[bin];
        }
        return all == 0 ? 0 : Math.min(1, between / all);
    }

    public SortedSample sorted() {
        return sorted;
    }

    /** Mean of an output over the share of draws, above 0 to 1, with the smallest input; ties of the last count too. */
    public double meanWhereLowest(double[] output, double share) {
        return meanWithin(Double.NEGATIVE_INFINITY, sorted.inOrder(inShare(output, share) - 1), output);
    }

    /** The same where the input is largest. */
    public double meanWhereHighest(double[] output, double share) {
        return meanWithin(sorted.inOrder(input.length - inShare(output, share)), Double.POSITIVE_INFINITY, output);
    }

    private double meanWithin(double from, double to, double[] output) {
        double[] within = new double[count(from, to)];
        int found = 0;
        for (int draw = 0; draw < input.length; draw++) {
            if (input[draw] >= from && input[draw] <= to) {
                within[found++] = output[draw];
            }
        }
        return Estimate.mean(within);
    }

    private int count(double from, double to) {
        return sorted.upTo(to) - sorted.upTo(Math.nextDown(from));
    }

    private int inShare(double[] output, double share) {
        Require.that(output.length == input.length, "output has " + output.length + " draws, not " + input.length);
        Require.that(share > 0 && share <= 1, "share must be above 0 and at most 1, not " + share);
        return Math.max(1, (int) Math.round(share * input.length));
    }
}
