package org.counterweigh.probability;

/** The discrete Fourier transform in place (Cooley and Tukey 1965). */
final class Fourier {

    private Fourier() {}

    /**
     * Not divided by the length either way.
     *
     * @param real as many as imaginary, a power of two, 2 or more
     * @param sign 1 or -1, of the exponent
     */
    static void transform(double[] real, double[] imaginary, int sign) {
        mirror(real);
        mirror(imaginary);
        int length = real.length;
        double[] cosines = new double[length / 2];
        double[] sines = new double[length / 2];
        for (int i = 0; i < length / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / length);
            sines[i] = sign * Math.sin(2 * Math.PI * i / length);
        }
        for (int half = 1; half < length; half *= 2) {
            for (int start = 0; start < length; start += 2 * half) {
                for (int i = 0; i < half; i++) {
                    int turn = i * (length / (2 * half));
                    join(real, imaginary, start + i, start + i + half, cosines[turn], sines[turn]);
                }
            }
        }
    }

    private static void join(double[] real, double[] imaginary, int low, int high, double cosine, double sine) {
        double turnedReal = real[high] * cosine - imaginary[high] * sine;
        double turnedImaginary = real[high] * sine + imaginary[high] * cosine;
        real[high] = real[low] - turnedReal;
        imaginary[high] = imaginary[low] - turnedImaginary;
        real[low] += turnedReal;
        imaginary[low] += turnedImaginary;
    }

    /** Puts every entry where its index leads with its binary digits reversed. */
    private static void mirror(double[] values) {
        int unused = Integer.numberOfLeadingZeros(values.length) + 1;
        for (int i = 0; i < values.length; i++) {
            int other = Integer.reverse(i) >>> unused;
            if (i < other) {
                double kept = values[i];
                values[i] = values[other];
                values[other] = kept;
            }
        }
    }
}
