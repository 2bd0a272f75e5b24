package org.counterweigh.cli.console;

import java.io.PrintStream;

/** Where results and messages go. A bar at the bottom of a terminal makes way for what is said meanwhile. */
public final class Screen {

    private static final int NARROWEST = 39;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private String bar = "";
    private int columns;

    /** @param terminal where messages go, if a person watches, so that a line may be drawn over */
    public Screen(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Results, and nothing else. */
    public PrintStream out() {
        return out;
    }

    /** Progress and messages. */
    public PrintStream err() {
        return err;
    }

    /** Something the user should know that is not part of the result. */
    public synchronized void say(String sentence) {
        String under = bar;
        erase();
        err.println(OneLine.harmless(sentence));
        draw(under);
    }

    /** Whether a bar can be drawn; on a narrow screen it would break into lines. */
    synchronized boolean hasBar() {
        return terminal.watched() && columns() >= NARROWEST;
    }

    /** How many letters a line may have, so that the cursor stays on it. */
    synchronized int columns() {
        if (columns == 0) {
            columns = terminal.columns().getAsInt() - 1;
        }
        return columns;
    }

    /** Draws a line that the next one, or the next sentence, takes the place of; by blanks alone, on any terminal. */
    synchronized void draw(String line) {
        int blanks = OneLine.columns(bar) - OneLine.columns(line);
        if (!line.isEmpty()) {
            err.print("\r" + line + " ".repeat(Math.max(0, blanks)));
            err.flush();
        }
        bar = line;
    }

    /** Takes the line away, so that what is told next stands on a line of its own. */
    synchronized void erase() {
        if (!bar.isEmpty()) {
            err.print("\r" + " ".repeat(OneLine.columns(bar)) + "\r");
            err.flush();
        }
        bar = "";
    }
}
