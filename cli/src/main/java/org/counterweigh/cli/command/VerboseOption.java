package org.counterweigh.cli.command;

import org.counterweigh.cli.console.Libraries;
import org.counterweigh.cli.console.Screen;
import picocli.CommandLine.Option;

/** More on standard error, for somebody who looks for a fault. */
final class VerboseOption {

    @Option(
            names = "--verbose",
            description = "Also show what goes into the log, and what the libraries of the program print.")
    private boolean verbose;

    /** Whether it was given; then the libraries are heard from now on. */
    boolean heard(Screen screen) {
        if (verbose) {
            Libraries.show(screen);
        }
        return verbose;
    }
}
