package org.counterweigh.probability;

/**
 * The distribution of a yearly loss on equal steps from 0 up to a range.
 *
 * <p>The severity is put on the grid so that its mean stays right (local moment matching; Klugman, Panjer and Willmot,
 * section 9.6). The probability of a point stands for amounts up to a step to either side.
 */
final class LossGrid {

    private static final int CELLS = 4_096;
    /** Amounts that the transform would wrap round come back this much smaller: e^-20. */
    private static final double TILT = 20;

    private final double step;
    private final double none;
    /** Probability of at most so many steps, half of the last one counted. */
    private final double[] within;

    private LossGrid(double step, double none, double[] within) {
        this.step = step;
        this.none = none;
        this.within = within;
    }

    static LossGrid of(double frequency, Pert severity, double range) {
        double step = range / CELLS;
        double tilt = TILT / (2 * CELLS);
        double[] real = tilted(severity, step, tilt);
        double[] imaginary = new double[2 * CELLS];
        Fourier.transform(real, imaginary, 1);
        for (int i = 0; i < real.length; i++) {
            double size = Math.exp(frequency * (real[i] - 1));
            double angle = frequency * imaginary[i];
            real[i] = size * Math.cos(angle);
            imaginary[i] = size * Math.sin(angle);
        }
        Fourier.transform(real, imaginary, -1);
        double[] within = new double[CELLS + 1];
        double sum = 0;
        for (int i = 0; i <= CELLS; i++) {
            double probability = Math.max(0, real[i] / real.length * Math.exp(tilt * i));
            within[i] = Math.min(1, sum + probability / 2);
            sum += probability;
        }
        double none = Math.exp(-frequency);
        within[0] = none;
        return new LossGrid(step, none, within);
    }

    private static double[] tilted(Pert severity, double step, double tilt) {
        double[] severities = new double[2 * CELLS];
        double before = 0;
        double here = 0;
        for (int i = 0; i <= CELLS; i++) {
            double next = severity.limitedMean((i + 1) * step);
            double probability = i == 0 ? 1 - next / step : (2 * here - before - next) / step;
            severities[i] = Math.max(0, probability) * Math.exp(-tilt * i);
            before = here;
            here = next;
        }
        return severities;
    }

    double step() {
        return step;
    }

    double range() {
        return step * CELLS;
    }

    double exceedance(double loss) {
        double place = Math.min(CELLS, loss / step);
        int cell = Math.min(CELLS - 1, (int) place);
        return 1 - within[cell] - (place - cell) * (within[cell + 1] - within[cell]);
    }

    double quantile(double p) {
        if (p <= none) {
            return 0;
        }
        int low = 0;
        int high = CELLS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (within[middle] < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double rise = within[high] - within[low];
        return step * (low + (rise > 0 ? Math.min(1, (p - within[low]) / rise) : 1));
    }
}
