package org.counterweigh.cli.console;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where secrets come from: the environment, or a person at the terminal; never the command line or a file. */
public interface Secrets {

    /** What the environment variable holds; empty where it is not set, or set to nothing. */
    Optional<String> environment(String variable);

    boolean hasTerminal();

    /** Asks without showing what is typed; empty where nothing is. */
    Optional<char[]> ask(String prompt);

    /** Those of this process and of the terminal it was started from. */
    final class OfProcess implements Secrets {

        @Override
        public Optional<String> environment(String variable) {
            return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isEmpty());
        }

        /** From Java 22 on a console may be none; the launcher asks for the one of before: a terminal, or null. */
        @Override
        @SuppressWarnings("SystemConsoleNull")
        public boolean hasTerminal() {
            return System.console() != null;
        }

        @Override
        public Optional<char[]> ask(String prompt) {
            @Nullable Console console = System.console();
            return Optional.ofNullable(console)
                    .map(terminal -> terminal.readPassword("%s", prompt))
                    .filter(typed -> typed.length > 0);
        }
    }
}
