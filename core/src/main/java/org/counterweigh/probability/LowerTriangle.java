package org.counterweigh.probability;

/** The Cholesky root of a correlation matrix, which may be singular. */
final class LowerTriangle {

    /** A variance this small is what rounding leaves of nothing. */
    private static final double NOTHING = 1e-12;

    private final double[][] rows;

    private LowerTriangle(double[][] rows) {
        this.rows = rows;
    }

    static LowerTriangle rootOf(double[][] matrix) {
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
        return new LowerTriangle(rows);
    }

    /** Whether a row takes anything from those before it. */
    boolean mixes(int row) {
        for (int j = 0; j < row; j++) {
            if (rows[row][j] != 0) {
                return true;
            }
        }
        return false;
    }

    /** One row times the columns. */
    double[] row(int row, double[][] columns) {
        double[] mixed = new double[columns[row].length];
        for (int j = 0; j <= row; j++) {
            double share = rows[row][j];
            for (int draw = 0; share != 0 && draw < mixed.length; draw++) {
                mixed[draw] += share * columns[j][draw];
            }
        }
        return mixed;
    }
}
