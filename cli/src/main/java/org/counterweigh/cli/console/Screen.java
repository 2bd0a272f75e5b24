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

    /** Something the user should know that is not part of the result. */
    public void say(String sentence) {
        err.println(sentence);
    }
}
