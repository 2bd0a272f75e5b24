package org.counterweigh.cli.console;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a run has come: a bar with the time left on a terminal, a line for each file elsewhere. */
public final class ProgressBar {

    private static final int STEPS = 24;

    private final Screen screen;
    private final int total;
    private final LongSupplier nanos;
    private final long start;
    private final Set<String> inWork = new LinkedHashSet<>();
    private int done;

    public ProgressBar(Screen screen, int total) {
        this(screen, total, System::nanoTime);
    }

    ProgressBar(Screen screen, int total, LongSupplier nanos) {
        this.screen = screen;
        this.total = total;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Work on one begins. */
    public synchronized void begins(String name) {
        inWork.add(OneLine.of(name));
        draw();
    }

    /**
     * One more is done.
     *
     * @param line says which, and how it went
     * @param matters whether somebody who watches a bar should read the line too
     */
    public synchronized void done(String name, String line, boolean matters) {
        done++;
        inWork.remove(OneLine.of(name));
        if (!screen.hasBar()) {
            screen.say("[" + done + "/" + total + "] " + OneLine.of(line));
        } else if (matters) {
            screen.say(OneLine.of(line));
        }
        draw();
    }

    /** Nothing more is done. */
    public void ends() {
        screen.erase();
    }

    private void draw() {
        if (screen.hasBar()) {
            Duration sinceStart = Duration.ofNanos(nanos.getAsLong() - start);
            String left = TimeLeft.words(TimeLeft.of(sinceStart, done, total));
            String words = Stream.of(
                            done + " of " + total,
                            left,
                            inWork.stream().findFirst().orElse(""))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining("  "));
            screen.draw(OneLine.cut(bar((double) done / total) + words, screen.columns()));
        }
    }

    /** A bar that is full at 1. */
    static String bar(double share) {
        int filled = (int) Math.round(STEPS * Math.min(1, Math.max(0, share)));
        return "[" + "#".repeat(filled) + " ".repeat(STEPS - filled) + "] ";
    }
}
