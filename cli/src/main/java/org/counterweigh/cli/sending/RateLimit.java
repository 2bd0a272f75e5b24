package org.counterweigh.cli.sending;

import java.time.Duration;

/** Keeps messages apart, so that no more leave in a minute than the settings say. */
final class RateLimit {

    private final Pace pace;
    private final long apart;
    private long next;

    RateLimit(Pace pace, int perMinute) {
        this.pace = pace;
        this.apart = Duration.ofMinutes(1).toNanos() / perMinute;
        this.next = pace.nanos();
    }

    /** Waits until the next may leave. */
    void await() throws InterruptedException {
        long early = next - pace.nanos();
        if (early > 0) {
            pace.sleep(Duration.ofNanos(early));
        }
    }

    /** One leaves now. */
    void leaves() {
        next = pace.nanos() + apart;
    }
}
