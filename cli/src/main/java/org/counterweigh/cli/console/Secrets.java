package org.counterweigh.cli.console;

import java.util.Optional;

/** Where secrets come from: the environment, or a person at the terminal; never the command line or a file. */
public interface Secrets {

    /** What the environment variable holds; empty where it is not set, or set to nothing. */
    Optional<String> environment(String variable);

    boolean hasTerminal();

    /** Asks without showing what is typed; empty where nothing is. */
    Optional<char[]> ask(String prompt);
}
