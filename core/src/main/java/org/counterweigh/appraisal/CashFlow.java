package org.counterweigh.appraisal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.counterweigh.firm.Firm.CashFlows;

/**
 * A row of money over the years 0..N and what finance reads from it; for what is not arithmetic on lines.
 *
 * @param amounts one for each year, the transition first
 */
public record CashFlow(List<Double> amounts, CashFlows timing) {

    private static final int HALVINGS = 200;

    public double netPresentValue(double rate) {
        return worth(Math.log1p(rate));
    }

    private double worth(double continuousRate) {
        double sum = 0;
        for (int year = 0; year < amounts.size(); year++) {
            sum += amounts.get(year) * Math.exp(-continuousRate * years(year));
        }
        return sum;
    }

    private double years(int year) {
        return timing == CashFlows.MID_YEAR && year > 0 ? year - 0.5 : year;
    }

    private boolean startsBelow() {
        return amounts.stream().filter(amount -> amount != 0).findFirst().orElse(0.0) < 0;
    }

    private int signChanges() {
        var signs =
                amounts.stream().filter(amount -> amount != 0).map(Math::signum).toList();
        return (int) IntStream.range(1, signs.size())
                .filter(i -> !signs.get(i).equals(signs.get(i - 1)))
                .count();
    }

    /**
     * The rate at which the net present value is nothing.
     *
     * <p>Sought as a continuous rate, which has no lower end: with one change of sign the row is worth what its first
     * amount says at one end, and what its last says at the other.
     *
     * @return empty unless the sign changes exactly once, from minus to plus
     */
    public OptionalDouble internalRateOfReturn() {
        if (signChanges() != 1 || !startsBelow()) {
            return OptionalDouble.empty();
        }
        double low = -1;
        double high = 1;
        while (Math.signum(worth(low)) == Math.signum(worth(high))) {
            low *= 2;
            high *= 2;
        }
        return OptionalDouble.of(Math.expm1(halved(low, high)));
    }

    /** The rate between two others at which the worth changes its sign. */
    private double halved(double low, double high) {
        double below = Math.signum(worth(low));
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (Math.signum(worth(middle)) == below) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }
}
