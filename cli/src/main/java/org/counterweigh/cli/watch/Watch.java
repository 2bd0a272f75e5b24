package org.counterweigh.cli.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.counterweigh.cli.console.Stopping;

/** Watches an inbox until the run is to stop: looks when the system hints at a change, and from time to time anyway. */
public final class Watch {

    private static final Duration TICK = Duration.ofMillis(250);

    /** How often it is looked whether the inbox is back. */
    private static final Duration WHILE_GONE = Duration.ofSeconds(2);

    private final Path inbox;
    private final Path out;
    private final Pace pace;
    private final Stopping stopping;
    private final Round round;

    private Snapshot done = Snapshot.NEVER_TAKEN;
    private Snapshot seen = Snapshot.NEVER_TAKEN;
    private long seenAt = System.nanoTime();
    private long differsSince = System.nanoTime();
    private boolean again;
    private boolean there = true;

    /** @param out where a round writes; should it vanish, a round is made though nothing has changed */
    public Watch(Path inbox, Path out, Pace pace, Stopping stopping, Round round) {
        this.inbox = inbox;
        this.out = out;
        this.pace = pace;
        this.stopping = stopping;
        this.round = round;
    }

    /** Returns when the run is to stop. */
    public void untilStopped() throws InterruptedException {
        try (var hints = new Hints(inbox)) {
            long lookedAt = System.nanoTime() - pace.poll().toNanos();
            while (!stopping.await(TICK)) {
                boolean hinted = hints.any();
                if (hinted || !seen.equals(done) || isOver(there ? pace.poll() : WHILE_GONE, lookedAt)) {
                    look(hints);
                    lookedAt = System.nanoTime();
                }
            }
        }
    }

    private void look(Hints hints) {
        Optional<Snapshot> now = Snapshot.of(inbox);
        if (now.isPresent() != there) {
            there = now.isPresent();
            round.says(there ? inbox + " is back." : inbox + " is gone. Waiting until it is back.");
            if (there) {
                hints.renew();
            }
        }
        now.ifPresent(this::consider);
    }

    private void consider(Snapshot now) {
        if (!now.equals(seen)) {
            differsSince = seen.equals(done) ? System.nanoTime() : differsSince;
            seen = now;
            seenAt = System.nanoTime();
        }
        boolean settled = isOver(pace.settle(), seenAt) || isOver(pace.longestWait(), differsSince);
        if (settled && (again || !now.equals(done) || !Files.isDirectory(out))) {
            again = !round.make();
            done = now;
        }
    }

    private static boolean isOver(Duration time, long since) {
        return System.nanoTime() - since >= time.toNanos();
    }
}
