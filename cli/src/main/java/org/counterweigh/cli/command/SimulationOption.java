package org.counterweigh.cli.command;

import java.util.Locale;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.firm.SimulationSettings;
import picocli.CommandLine.Option;

/** The options that say how many simulations are looked at, and from which seed they are drawn. */
final class SimulationOption {

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "16384",
            description = "Simulations to draw, a power of two from 1024 to 1048576; ${DEFAULT-VALUE} if not given.")
    private long samples;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Whole number that the simulations are drawn from; ${DEFAULT-VALUE} if not given. The same seed"
                            + " gives the same result.")
    private long seed;

    /** What is asked for; a number of simulations that cannot be drawn evenly is refused with the nearest that can. */
    SimulationSettings settings() {
        long nearest = nearest(samples);
        if (samples != nearest) {
            throw new UserError(
                    ExitCode.USAGE,
                    String.format(
                            Locale.ROOT,
                            "--samples takes a power of two from %d to %d, not %d; the nearest is %d.",
                            SimulationSettings.FEWEST,
                            SimulationSettings.MOST,
                            samples,
                            nearest));
        }
        return new SimulationSettings((int) nearest, seed);
    }

    /** Of two equally near the lower. */
    private static long nearest(long asked) {
        long within = Math.max(SimulationSettings.FEWEST, Math.min(SimulationSettings.MOST, asked));
        long below = Long.highestOneBit(within);
        return within - below <= 2 * below - within ? below : 2 * below;
    }
}
