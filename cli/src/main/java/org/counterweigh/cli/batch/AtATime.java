package org.counterweigh.cli.batch;

/** How many workbooks may be worked on at a time, so that memory does not run out however many are asked for. */
final class AtATime {

    /** A large firm with 16,384 simulations and all its reports, while they are made. */
    private static final long OF_ONE = 128L << 20;

    /** What is there whatever is worked on: rules, default figures, fonts. */
    private static final long OF_ALL = 64L << 20;

    private static final int USUAL_SAMPLES = 16_384;

    private AtATime() {}

    /** @param memory the most that this program may have, in bytes */
    static int of(BatchSettings settings, long memory, int processors) {
        long ofOne = OF_ONE * Math.max(1, settings.simulation().samples() / USUAL_SAMPLES);
        long fit = Math.max(1, (memory - OF_ALL) / ofOne);
        return (int) Math.min(settings.jobs(), Math.min(fit, Math.max(processors, 1) * 2L));
    }
}
