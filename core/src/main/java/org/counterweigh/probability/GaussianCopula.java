package org.counterweigh.probability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.linear.RealMatrix;

/**
 * Makes evenly spread columns move together as rank correlations ask, each column by itself staying even.
 *
 * <p>Spearman correlations become those of a normal distribution by r = 2 sin(pi rho/6); pairs of which nothing is said
 * are taken as independent. Where no distribution has all the asked correlations, the nearest valid matrix is used
 * (Higham 2002). A Gaussian copula has no tail dependence: extremes coincide no more often than the middle suggests.
 */
public final class GaussianCopula {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double SMALLEST = 0x1p-33;
    private static final double SAME = 1e-6;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();

    private GaussianCopula() {}

    /** How two columns, by index, shall move together: Spearman's rank correlation, -1..1. */
    public record Pair(int first, int second, double spearman) {
        public Pair {
            Require.that(first >= 0 && second >= 0, "columns must be 0 or more, not " + first + " and " + second);
            Require.that(first != second, "first and second are the same column " + first);
            Require.that(Math.abs(spearman) <= 1, "spearman must be from -1 to 1, not " + spearman);
        }
    }

    /** A pair, lower index first, that cannot be as asked: the nearest valid rank correlation is used. */
    public record Changed(int first, int second, double asked, double used) {}

    private record Block(List<Integer> columns, RealMatrix root) {}

    /** Pairs in any order; the same two columns twice are refused. */
    public static GaussianCopula of(List<Pair> pairs) {
        var copula = new GaussianCopula();
        Map<Integer, Map<Integer, Double>> asked = asked(pairs);
        groups(asked).forEach(columns -> copula.add(columns, asked));
        copula.changed.sort(Comparator.comparingInt(Changed::first).thenComparingInt(Changed::second));
        return copula;
    }

    private static Map<Integer, Map<Integer, Double>> asked(List<Pair> pairs) {
        Map<Integer, Map<Integer, Double>> asked = new TreeMap<>();
        for (Pair pair : pairs) {
            int low = Math.min(pair.first(), pair.second());
            int high = Math.max(pair.first(), pair.second());
            Map<Integer, Double> ofLow = asked.computeIfAbsent(low, column -> new TreeMap<>());
            Require.that(!ofLow.containsKey(high), "columns " + low + " and " + high + " are paired twice");
            ofLow.put(high, pair.spearman());
            asked.computeIfAbsent(high, column -> new TreeMap<>()).put(low, pair.spearman());
        }
        return asked;
    }

    /** Columns that a chain of correlations other than 0 connects; whoever is in none stays alone and untouched. */
    private static List<List<Integer>> groups(Map<Integer, Map<Integer, Double>> asked) {
        List<List<Integer>> groups = new ArrayList<>();
        var seen = new TreeSet<Integer>();
        for (int start : asked.keySet()) {
            var group = new TreeSet<Integer>();
            var open = new ArrayList<Integer>(List.of(start));
            while (!open.isEmpty()) {
                int column = open.remove(open.size() - 1);
                if (group.add(column)) {
                    asked.getOrDefault(column, Map.of()).forEach((other, spearman) -> {
                        if (spearman != 0) {
                            open.add(other);
                        }
                    });
                }
            }
            if (group.size() > 1 && seen.addAll(group)) {
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }

    private void add(List<Integer> columns, Map<Integer, Map<Integer, Double>> asked) {
        int size = columns.size();
        double[][] normal = new double[size][size];
        double[][] spearman = new double[size][size];
        for (int i = 0; i < size; i++) {
            normal[i][i] = 1;
            for (int j = 0; j < i; j++) {
                spearman[i][j] = asked.getOrDefault(columns.get(i), Map.of()).getOrDefault(columns.get(j), 0.0);
                normal[i][j] = 2 * Math.sin(Math.PI * spearman[i][j] / 6);
                normal[j][i] = normal[i][j];
            }
        }
        double[][] valid = CorrelationMatrix.nearest(normal);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double used = 6 / Math.PI * Math.asin(valid[i][j] / 2);
                if (Math.abs(used - spearman[i][j]) > SAME) {
                    changed.add(new Changed(columns.get(j), columns.get(i), spearman[i][j], used));
                }
            }
        }
        blocks.add(new Block(columns, CorrelationMatrix.root(valid)));
    }

    /** Pairs that are not as asked, because no distribution has them all; none as a rule. */
    public List<Changed> changed() {
        return List.copyOf(changed);
    }

    /**
     * Replaces, in the outer array only, the columns that move with others; the first of each group stays as it is.
     *
     * @param uniforms by column, then by draw; above 0 and below 1, independent of each other
     */
    public void correlate(double[][] uniforms) {
        for (Block block : blocks) {
            int last = block.columns().get(block.columns().size() - 1);
            Require.that(last < uniforms.length, "there is no column " + last + " among " + uniforms.length);
            double[][] normals = new double[block.columns().size()][];
            for (int i = 0; i < normals.length; i++) {
                normals[i] = normals(uniforms[block.columns().get(i)]);
            }
            for (int i = normals.length - 1; i > 0; i--) {
                double[] row = block.root().getRow(i);
                if (Arrays.stream(row, 0, i).anyMatch(share -> share != 0)) {
                    uniforms[block.columns().get(i)] = shares(mixed(row, i, normals));
                }
            }
        }
    }

    private static double[] normals(double[] uniforms) {
        double[] normals = new double[uniforms.length];
        for (int i = 0; i < normals.length; i++) {
            Require.that(uniforms[i] > 0 && uniforms[i] < 1, "a draw must lie between 0 and 1, not be " + uniforms[i]);
            normals[i] = STANDARD.inverseCumulativeProbability(uniforms[i]);
        }
        return normals;
    }

    private static double[] mixed(double[] row, int last, double[][] columns) {
        double[] mixed = new double[columns[last].length];
        for (int j = 0; j <= last; j++) {
            for (int draw = 0; row[j] != 0 && draw < mixed.length; draw++) {
                mixed[draw] += row[j] * columns[j][draw];
            }
        }
        return mixed;
    }

    private static double[] shares(double[] normals) {
        double[] shares = new double[normals.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(SMALLEST, Math.min(1 - SMALLEST, STANDARD.cumulativeProbability(normals[i])));
        }
        return shares;
    }
}
