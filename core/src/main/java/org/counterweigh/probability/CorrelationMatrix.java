package org.counterweigh.probability;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The correlation matrix nearest to what was asked, and its root.
 *
 * <p>By alternating projections with Dykstra's correction: Higham, Computing the nearest correlation matrix - a problem
 * from finance, IMA Journal of Numerical Analysis 22 (2002). Error of an entry about 1e-8.
 */
final class CorrelationMatrix {

    private static final double ROUNDING = 1e-10;
    private static final double CLOSE = 1e-10;
    private static final int MOST_ROUNDS = 20_000;
    /** A variance this small is what rounding leaves of nothing. */
    private static final double NOTHING = 1e-12;

    private CorrelationMatrix() {}

    /** A matrix without negative eigenvalues comes back as it is, to the last bit. */
    static double[][] nearest(double[][] symmetric) {
        RealMatrix unit = new Array2DRowRealMatrix(symmetric);
        if (smallest(unit) >= -ROUNDING) {
            return symmetric;
        }
        RealMatrix correction = unit.scalarMultiply(0);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            RealMatrix corrected = unit.subtract(correction);
            RealMatrix positive = withoutNegative(corrected);
            correction = positive.subtract(corrected);
            RealMatrix next = withUnitDiagonal(positive);
            boolean settled = next.subtract(positive).getFrobeniusNorm() < CLOSE
                    && next.subtract(unit).getFrobeniusNorm() < CLOSE;
            unit = next;
            if (settled) {
                break;
            }
        }
        return shrunk(unit).getData();
    }

    private static double smallest(RealMatrix matrix) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double eigenvalue : new EigenDecompositionSymmetric(matrix).getEigenvalues()) {
            smallest = Math.min(smallest, eigenvalue);
        }
        return smallest;
    }

    private static RealMatrix withoutNegative(RealMatrix matrix) {
        var parts = new EigenDecompositionSymmetric(matrix);
        double[] kept = parts.getEigenvalues();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Math.max(0, kept[i]);
        }
        RealMatrix product = parts.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(kept))
                .multiply(parts.getVT());
        return product.add(product.transpose()).scalarMultiply(0.5);
    }

    private static RealMatrix withUnitDiagonal(RealMatrix matrix) {
        RealMatrix unit = matrix.copy();
        for (int i = 0; i < unit.getRowDimension(); i++) {
            unit.setEntry(i, i, 1);
        }
        return unit;
    }

    /** What is left of a negative eigenvalue goes by a step towards independence no larger than that. */
    private static RealMatrix shrunk(RealMatrix matrix) {
        double least = smallest(matrix);
        return least >= 0 ? matrix : withUnitDiagonal(matrix.scalarMultiply(1 / (1 - least)));
    }

    /** The Cholesky root; the library's refuses a matrix that is singular. */
    static RealMatrix root(double[][] matrix) {
        int size = matrix.length;
        double[][] rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= rows[i][k] * rows[j][k];
                }
                if (i == j) {
                    rows[i][i] = rest > NOTHING ? Math.sqrt(rest) : 0;
                } else {
                    rows[i][j] = rows[j][j] > 0 ? rest / rows[j][j] : 0;
                }
            }
        }
        return new Array2DRowRealMatrix(rows, false);
    }
}
