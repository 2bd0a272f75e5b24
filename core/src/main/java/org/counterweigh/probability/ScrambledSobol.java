package org.counterweigh.probability;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Evenly spread points in several independent sets: Sobol points under nested uniform scrambling.
 *
 * <p>Each set (replicate) scrambles the same points anew by a hash of seed, replicate and dimension (Owen 1998; hash of
 * Laine and Karras 2011 as improved by Vegdahl 2021; Burley 2020), so that sets differ by chance alone and their
 * scatter tells the error. With a power of two of points every set puts equally many into equal bins. A dimension's
 * values depend neither on how many dimensions there are nor on how many replicates.
 *
 * <p>Beyond {@link #MOST_DIMENSIONS} a dimension takes the points of dimension 0 in an order shuffled by the
 * same hash (Burley 2020): as even by itself, but no better than chance together with others.
 */
public final class ScrambledSobol {

    /** Dimensions for which there are direction numbers. */
    static final int MOST_DIMENSIONS = 21_201;

    private static final double UNIT = 0x1p-32;
    private static final double TO_BITS = 0x1p32;

    private final int points;
    private final int replicates;
    private final long seed;
    private final int dimensions;
    /** By dimension, then by point: the first 32 binary digits, last digit first. */
    private final int[][] mirrored;

    /**
     * @param dimensions 0 or more
     * @param points of one replicate, a power of two up to 2^24
     * @param replicates 1 or more
     */
    public ScrambledSobol(int dimensions, int points, int replicates, long seed) {
        Require.that(dimensions >= 0, "dimensions must be 0 or more, not " + dimensions);
        Require.that(
                Integer.bitCount(points) == 1 && points > 0 && points <= 1 << 24,
                "points must be a power of two up to 2^24, not " + points);
        Require.that(replicates >= 1, "replicates must be 1 or more, not " + replicates);
        Require.that((long) points * replicates <= 1 << 30, "points times replicates must be at most 2^30");
        this.dimensions = dimensions;
        this.points = points;
        this.replicates = replicates;
        this.seed = seed;
        mirrored = mirrored(first(points, Math.max(1, Math.min(dimensions, MOST_DIMENSIONS))));
    }

    /**
     * The first points with the direction numbers of Joe and Kuo (2008), point 0 included, by dimension, then by point: at
     * least 0 and below 1, exact multiples of a power of two.
     */
    static double[][] first(int points, int dimensions) {
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

    private static int[][] mirrored(double[][] columns) {
        int[][] digits = new int[columns.length][];
        for (int dimension = 0; dimension < columns.length; dimension++) {
            digits[dimension] = new int[columns[dimension].length];
            for (int point = 0; point < digits[dimension].length; point++) {
                digits[dimension][point] = Integer.reverse((int) (long) (columns[dimension][point] * TO_BITS));
            }
        }
        return digits;
    }

    /**
     * One coordinate of all points, replicate after replicate: above 0 and below 1, in steps of 2^-32.
     *
     * @param dimension 0..dimensions-1; the lowest are the most even, so give them to what matters most
     */
    public double[] dimension(int dimension) {
        Require.that(
                dimension >= 0 && dimension < dimensions,
                "dimension must be from 0 to " + (dimensions - 1) + ", not " + dimension);
        double[] column = new double[points * replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            fill(column, replicate, dimension);
        }
        return column;
    }

    private void fill(double[] column, int replicate, int dimension) {
        int key = key(dimension, replicate, 0);
        boolean shuffled = dimension >= MOST_DIMENSIONS;
        int order = shuffled ? key(dimension, replicate, 1) : 0;
        int[] digits = mirrored[shuffled ? 0 : dimension];
        for (int point = 0; point < points; point++) {
            // Scrambling the index itself shuffles blocks of every power of two within themselves.
            int from = shuffled ? Integer.reverse(scrambled(Integer.reverse(point), order)) & (points - 1) : point;
            int scrambled = Integer.reverse(scrambled(digits[from], key));
            column[replicate * points + point] = (Integer.toUnsignedLong(scrambled) + 0.5) * UNIT;
        }
    }

    /** Changes each binary digit by a hash of those that stand before it: with digits mirrored, those to its right. */
    private static int scrambled(int mirrored, int key) {
        int x = mirrored;
        x ^= x * 0x3d20adea;
        x += key;
        x *= (key >>> 16) | 1;
        x ^= x * 0x05526c56;
        x ^= x * 0x53a22864;
        return x;
    }

    private int key(int dimension, int replicate, int purpose) {
        long mixed = SplitMix64.of(SplitMix64.of(SplitMix64.of(seed) + dimension) + replicate) + purpose;
        return (int) (SplitMix64.of(mixed) >>> 32);
    }
}
