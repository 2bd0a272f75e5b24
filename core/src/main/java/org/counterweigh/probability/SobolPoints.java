package org.counterweigh.probability;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The first points of the Sobol sequence with the direction numbers of Joe and Kuo (2008), point 0 included.
 *
 * <p>A dimension's values do not depend on how many dimensions there are.
 */
public final class SobolPoints {

    /** Dimensions for which there are direction numbers. */
    public static final int MOST_DIMENSIONS = 21_201;

    private SobolPoints() {}

    /** By dimension, then by point: at least 0 and below 1, exact multiples of a power of two. */
    public static double[][] first(int points, int dimensions) {
        Require.that(points >= 1, "points must be 1 or more, not " + points);
        Require.that(
                dimensions >= 1 && dimensions <= MOST_DIMENSIONS,
                "dimensions must be from 1 to " + MOST_DIMENSIONS + ", not " + dimensions);
        var sequence = new SobolSequenceGenerator(dimensions);
        double[][] columns = new double[dimensions][points];
        for (int point = 0; point < points; point++) {
            double[] coordinates = sequence.nextVector();
            for (int dimension = 0; dimension < dimensions; dimension++) {
                columns[dimension][point] = coordinates[dimension];
            }
        }
        return columns;
    }
}
