package org.counterweigh.probability;

/**
 * The quantiles of a beta distribution with shapes of 1 or more, all from one integration of its density.
 *
 * <p>With x = sin^2(t) the density becomes sin^(2 alpha - 1)(t) cos^(2 beta - 1)(t), which is smooth and close to a
 * normal one with a standard deviation of 1 / (2 sqrt(alpha + beta + 1)). It is integrated over 512 cells by three
 * Gauss-Legendre points each; inside a cell the cumulative probability is the cubic through its ends and slopes.
 * Error of the probability below 1e-8.
 */
final class BetaTable {

    private static final int CELLS = 512;
    private static final double OUTER_NODE = Math.sqrt(0.6) / 2;
    /** Cells reach this many standard deviations to either side; beyond it lies nothing that shows in a double. */
    private static final double REACH = 12;

    private final double alpha;
    private final double beta;
    private final double start;
    private final double step;
    private final double peak;
    private final double[] below = new double[CELLS + 1];
    private final double[] density = new double[CELLS + 1];

    private BetaTable(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        double centre = Math.asin(Math.sqrt(alpha / (alpha + beta)));
        double reach = REACH / (2 * Math.sqrt(alpha + beta + 1));
        start = Math.max(0, centre - reach);
        step = (Math.min(Math.PI / 2, centre + reach) - start) / CELLS;
        peak = logDensity(Math.atan(Math.sqrt((2 * alpha - 1) / (2 * beta - 1))));
        integrate();
    }

    static QuantileTable of(double alpha, double beta) {
        var fromBelow = new Inverse(new BetaTable(alpha, beta));
        var fromAbove = new Inverse(new BetaTable(beta, alpha));
        return new QuantileTable(fromBelow::at, tail -> 1 - fromAbove.at(tail));
    }

    private double logDensity(double angle) {
        return (2 * alpha - 1) * Math.log(Math.sin(angle)) + (2 * beta - 1) * Math.log(Math.max(0, Math.cos(angle)));
    }

    private double density(double angle) {
        return Math.exp(logDensity(angle) - peak);
    }

    private void integrate() {
        density[0] = density(start);
        for (int i = 0; i < CELLS; i++) {
            double middle = start + (i + 0.5) * step;
            double outer = density(middle - OUTER_NODE * step) + density(middle + OUTER_NODE * step);
            below[i + 1] = below[i] + step / 18 * (5 * outer + 8 * density(middle));
            density[i + 1] = density(start + (i + 1) * step);
        }
        double all = below[CELLS];
        for (int i = 0; i <= CELLS; i++) {
            below[i] /= all;
            density[i] /= all;
        }
    }

    /** Probability at a share of a cell: the cubic that has the right values and slopes at both ends. */
    private double inCell(int cell, double share) {
        double rise = below[cell + 1] - below[cell];
        double left = density[cell] * step;
        double right = density[cell + 1] * step;
        return below[cell] + share * (left + share * (3 * rise - 2 * left - right + share * (left + right - 2 * rise)));
    }

    private static final class Inverse {

        private final BetaTable table;
        private int cell;

        Inverse(BetaTable table) {
            this.table = table;
        }

        double at(double p) {
            if (p <= 0) {
                return 0;
            }
            while (cell < CELLS - 1 && table.below[cell + 1] < p) {
                cell++;
            }
            double sine = Math.sin(table.start + (cell + share(p)) * table.step);
            return sine * sine;
        }

        /** Where in the cell the probability is reached, by regula falsi with the Illinois rule. */
        private double share(double p) {
            double a = 0;
            double b = 1;
            double atA = table.below[cell] - p;
            double atB = table.below[cell + 1] - p;
            if (atB <= 0) {
                return 1;
            }
            for (int i = 0; i < 60 && Math.abs(b - a) > 1e-12; i++) {
                double c = b - atB * (b - a) / (atB - atA);
                double atC = table.inCell(cell, c) - p;
                if (Math.abs(atC) < 1e-14) {
                    return c;
                }
                if (atC * atB < 0) {
                    a = b;
                    atA = atB;
                } else {
                    atA /= 2;
                }
                b = c;
                atB = atC;
            }
            return b;
        }
    }
}
