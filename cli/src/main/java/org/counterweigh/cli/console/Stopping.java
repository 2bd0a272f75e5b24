package org.counterweigh.cli.console;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A wish from outside that the run end early, as by Ctrl-C. Java ends when the wish is told, unless somebody heeds it: then it
 * waits a little, for work to be finished or dropped and a last word to be said.
 */
public final class Stopping {

    /** How long work that is begun may take to come to its end; then it is dropped. */
    public static final Duration GRACE = Duration.ofSeconds(4);

    private static final Duration LONGEST = GRACE.plusSeconds(2);

    private boolean asked;
    private long askedAt;
    private int heeding;

    /** The wish that a signal to this process tells. */
    public static Stopping bySignal() {
        var stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::askAndWait, "stopping"));
        return stopping;
    }

    public synchronized boolean isAsked() {
        return asked;
    }

    /** Whether the wish was told so long ago that what is not done must be dropped. */
    public synchronized boolean isOverdue() {
        return asked && System.nanoTime() - askedAt > GRACE.toNanos();
    }

    public synchronized void ask() {
        if (!asked) {
            askedAt = System.nanoTime();
        }
        asked = true;
        notifyAll();
    }

    /** Does work that looks whether the wish was told, and has a last word to say. */
    public <T> T heeding(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        heeding++;
    }

    private synchronized void leave() {
        heeding--;
        notifyAll();
    }

    /** Waits so long, or until the wish is told; says whether it is. */
    public synchronized boolean await(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis(); !asked && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return asked;
    }

    /** The end of the process tells the wish too; then nobody heeds it any more, and nothing is waited for. */
    private synchronized void askAndWait() {
        ask();
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            for (long left = LONGEST.toMillis();
                    heeding > 0 && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
