package org.counterweigh.cli.console;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Secrets of this process: its environment, and the terminal it was started from. */
public final class ConsoleSecrets implements Secrets {

    @Override
    public Optional<String> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isEmpty());
    }

    /** From Java 22 on a console may be none; the launcher asks for the one of before, which is a terminal or null. */
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
