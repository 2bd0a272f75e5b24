package org.counterweigh.appraisal;

import java.util.ArrayList;
import java.util.List;

/**
 * Every rate at which a row of money is worth nothing.
 *
 * <p>As a continuous rate r the row is worth the sum of a·e^(−r·t). Divided by its first e^(−r·t) a row of n terms
 * keeps its zeros, and its derivative is a row of n − 1 terms: between two zeros of that the row only rises or only
 * falls, so that it has at most one zero there. Row by row down to a single term, no zero can be missed.
 */
final class RatesOfReturn {

    /** One amount at a time; the amounts of a row are known by sign and logarithm, so that none overflows. */
    private record Term(double sign, double logarithm, double time) {
        double at(double rate, double shift) {
            return sign * Math.exp(logarithm - rate * time - shift);
        }
    }

    /** The lowest continuous rate whose yearly rate is still above -1 as a double. */
    private static final double LOWEST = -36;

    /** Money that grows e^200-fold a year; no rate is sought beyond. */
    private static final double HIGHEST = 200;

    /** A row that comes this near to nothing, beside its own terms, touches it. */
    private static final double TOUCHES = 1e-13;

    private RatesOfReturn() {}

    /**
     * The rates, rising, each above -1.
     *
     * @param times of the amounts in years, rising
     */
    static List<Double> of(double[] amounts, double[] times) {
        List<Term> row = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0) {
                row.add(new Term(Math.signum(amounts[i]), Math.log(Math.abs(amounts[i])), times[i]));
            }
        }
        return zeros(row).stream().map(Math::expm1).toList();
    }

    private static List<Double> zeros(List<Term> row) {
        if (row.stream().mapToDouble(Term::sign).distinct().count() < 2) {
            return List.of();
        }
        double first = row.get(0).time();
        List<Term> slope = row.stream()
                .skip(1)
                .map(term ->
                        new Term(-term.sign(), term.logarithm() + Math.log(term.time() - first), term.time() - first))
                .toList();
        List<Double> zeros = new ArrayList<>();
        double from = LOWEST;
        List<Double> turns = new ArrayList<>(zeros(slope));
        turns.add(HIGHEST);
        for (double turn : turns) {
            boolean last = turn == HIGHEST;
            if (!last && touches(row, turn)) {
                add(zeros, turn);
            } else if (worth(row, from) * worth(row, turn) < 0 && !touches(row, from)) {
                add(zeros, halved(row, from, turn));
            }
            from = turn;
        }
        return zeros;
    }

    private static void add(List<Double> zeros, double zero) {
        if (zeros.isEmpty() || zero > zeros.get(zeros.size() - 1)) {
            zeros.add(zero);
        }
    }

    private static double halved(List<Term> row, double from, double to) {
        double low = from;
        double high = to;
        double below = Math.signum(worth(row, low));
        double middle = (low + high) / 2;
        while (middle > low && middle < high) {
            if (Math.signum(worth(row, middle)) == below) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    private static boolean touches(List<Term> row, double rate) {
        return Math.abs(worth(row, rate)) <= TOUCHES * row.size();
    }

    /** The worth beside the largest term, which keeps its sign and its zeros. */
    private static double worth(List<Term> row, double rate) {
        double largest = Double.NEGATIVE_INFINITY;
        for (Term term : row) {
            largest = Math.max(largest, term.logarithm() - rate * term.time());
        }
        double sum = 0;
        for (Term term : row) {
            sum += term.at(rate, largest);
        }
        return sum;
    }
}
