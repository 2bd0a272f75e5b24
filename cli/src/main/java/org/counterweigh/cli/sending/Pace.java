package org.counterweigh.cli.sending;

import java.time.Duration;

/** Time that passes, whatever the clock on the wall is set to. */
public interface Pace {

    /** That of this computer. */
    Pace OF_COMPUTER = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time.toMillis());
        }
    };

    /** Nanoseconds since some moment. */
    long nanos();

    void sleep(Duration time) throws InterruptedException;
}
