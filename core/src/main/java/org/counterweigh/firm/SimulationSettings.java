package org.counterweigh.firm;

/** How many simulations to draw, a power of two from 1,024 to 1,048,576, and from which seed. */
public record SimulationSettings(int samples, long seed) {

    public static final int REPLICATES = 16;
    public static final int FEWEST = 1024;
    public static final int MOST = 1 << 20;

    /** What a run does unless it is told otherwise. */
    public static final SimulationSettings USUAL = new SimulationSettings(16_384, 1);

    public SimulationSettings {
        if (samples < FEWEST || samples > MOST || Integer.bitCount(samples) != 1) {
            throw new IllegalArgumentException("Samples must be a power of two from 1,024 to 1,048,576: " + samples);
        }
    }
}
