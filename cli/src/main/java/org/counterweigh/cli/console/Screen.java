package org.counterweigh.cli.console;

import java.io.PrintStream;

/**
 * Where results and messages go.
 *
 * @param out results, and nothing else
 * @param err progress and messages
 * @param terminal whether a person watches, so that a line may be drawn over
 */
public record Screen(PrintStream out, PrintStream err, boolean terminal) {

    /** Steps of a bar. */
    static final int WIDTH = 24;

    private static final String OVER = "\r\u001b[K";

    /** Something the user should know that is not part of the result. */
    public void say(String sentence) {
        err.println(sentence);
    }

    /** Draws a bar over the line of a terminal, with words beside it. */
    void bar(int filled, String words) {
        err.print(OVER + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + words);
        err.flush();
    }

    /** Takes the bar away, so that what is told next stands on a line of its own. */
    void erase() {
        err.print(OVER);
        err.flush();
    }
}
