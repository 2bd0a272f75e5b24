package org.counterweigh.cli.watch;

import java.time.Duration;

/**
 * How patiently an inbox is watched.
 *
 * @param settle how long nothing in it may have changed before a batch begins
 * @param poll how often it is looked at where the system tells of no change, as on many network drives
 */
public record Pace(Duration settle, Duration poll) {

    /** Where files keep coming, a batch begins after so many times the time to settle. */
    private static final int PATIENCE = 10;

    Duration longestWait() {
        return settle.multipliedBy(PATIENCE);
    }
}
