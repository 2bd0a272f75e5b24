package org.counterweigh.cli.sending;

import java.time.Duration;
import org.counterweigh.cli.console.Stopping;

/** Time that passes, whatever the clock on the wall is set to. */
interface Pace {

    /** Nanoseconds since some moment. */
    long nanos();

    /** Waits so long, or until somebody wishes the run to end. */
    void sleep(Duration time) throws InterruptedException;

    /** That of this computer. */
    static Pace ofComputer(Stopping stopping) {
        return new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                stopping.await(time);
            }
        };
    }
}
