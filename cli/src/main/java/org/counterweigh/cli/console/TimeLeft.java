package org.counterweigh.cli.console;

import java.time.Duration;

/** Lengths of time as people say them. */
final class TimeLeft {

    private TimeLeft() {}

    /** What remains if it goes on as it did: nothing is known before the first is done. */
    static Duration of(Duration sinceStart, int done, int total) {
        return done == 0
                ? Duration.ZERO
                : sinceStart.multipliedBy(total - (long) done).dividedBy(done);
    }

    /** {@code 40 s left}, {@code 3 min left} or {@code 1 h 10 min left}; empty where nothing is. */
    static String words(Duration left) {
        long seconds = (left.toMillis() + 999) / 1000;
        long minutes = (seconds + 59) / 60;
        if (seconds == 0) {
            return "";
        }
        if (seconds <= 90) {
            return seconds + " s left";
        }
        return minutes < 60 ? minutes + " min left" : minutes / 60 + " h " + minutes % 60 + " min left";
    }
}
