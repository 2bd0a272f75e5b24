package org.counterweigh.cli.sending;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.counterweigh.cli.console.Stopping;

/** How long to wait before a server is asked again, and how much of that one run has the patience for. */
final class Waiting {

    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    /** Spread, so that many computers put off together do not come back together. */
    private static final double SPREAD = 0.1;

    private final Pace pace;
    private final Random random = new Random();
    private final Stopping stopping;
    private Duration left;

    Waiting(Pace pace, Duration patience, Stopping stopping) {
        this.stopping = stopping;
        this.pace = pace;
        this.left = patience;
    }

    /** @param tries that failed, from 1 on */
    Duration after(int tries) {
        Duration usual = DELAYS.get(Math.min(tries, DELAYS.size()) - 1);
        double factor = 1 + SPREAD * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(usual.toMillis() * factor));
    }

    /** Whether the patience of this run reaches so far. */
    boolean reaches(Duration time) {
        return !stopping.isAsked() && time.compareTo(left) <= 0;
    }

    void waitFor(Duration time) throws InterruptedException {
        if (!time.isZero()) {
            left = left.minus(time);
            pace.sleep(time);
        }
    }
}
