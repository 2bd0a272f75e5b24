package org.counterweigh.mcda;

import java.util.random.RandomGenerator;

/** Draws from a gamma distribution of scale one (Marsaglia and Tsang 2000). */
final class Gamma {

    private Gamma() {}

    /** @param shape above zero */
    static double draw(double shape, RandomGenerator random) {
        if (shape < 1) {
            // A draw of the next shape, by a power of one more uniform draw, has this shape.
            return draw(shape + 1, random) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            double u = 1 - random.nextDouble();
            if (v > 0 && StrictMath.log(u) < 0.5 * x * x + d - d * v * v * v + 3 * d * StrictMath.log(v)) {
                return d * v * v * v;
            }
        }
    }
}
