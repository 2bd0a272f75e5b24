package org.counterweigh.mcda;

/** Weights as shares of one: from swings, and as methods want them. */
public final class Shares {

    private Shares() {}

    /**
     * Swing weights: each swing by the sum of all (Edwards and Barron 1994).
     *
     * @param swings what moving each criterion from worst to best is worth beside the others; finite, none below zero,
     *     not all nothing
     * @return shares that add up to one
     */
    public static double[] ofSwings(double... swings) {
        require(swings);
        double sum = 0;
        for (double swing : swings) {
            sum += swing;
        }
        double[] shares = new double[swings.length];
        for (int i = 0; i < swings.length; i++) {
            shares[i] = swings[i] / sum;
        }
        return shares;
    }

    static void require(double[] weights) {
        boolean any = false;
        for (double weight : weights) {
            if (!Double.isFinite(weight) || weight < 0) {
                throw new IllegalArgumentException("A weight may not be " + weight);
            }
            any |= weight > 0;
        }
        if (!any) {
            throw new IllegalArgumentException("Every weight is nothing");
        }
    }
}
