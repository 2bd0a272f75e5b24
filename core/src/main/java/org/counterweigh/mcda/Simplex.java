package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Numbers that add up to one. */
final class Simplex {

    private Simplex() {}

    /** Fills with a point of which all are alike: exponential draws by their sum. */
    static void draw(RandomGenerator random, double[] into) {
        double sum = 0;
        for (int i = 0; i < into.length; i++) {
            // From 0 (excluded) to 1, so that its logarithm is a number; one criterion alone must not divide 0 by 0.
            into[i] = -StrictMath.log(1 - random.nextDouble()) + Double.MIN_NORMAL;
            sum += into[i];
        }
        for (int i = 0; i < into.length; i++) {
            into[i] /= sum;
        }
    }

    /** To one; where all draws vanish, as they may at very low concentration, the answer itself stands in. */
    static void scale(double[] drawn, double[] mean) {
        double sum = Arrays.stream(drawn).sum();
        if (sum > 0) {
            Arrays.setAll(drawn, i -> drawn[i] / sum);
        } else {
            System.arraycopy(mean, 0, drawn, 0, drawn.length);
        }
    }
}
