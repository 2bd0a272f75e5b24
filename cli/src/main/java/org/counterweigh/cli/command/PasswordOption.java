package org.counterweigh.cli.command;

import java.util.Optional;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.excel.workbook.Passwords;
import picocli.CommandLine.Option;

/** The option that asks for the passwords of protected workbooks; an environment variable comes first. */
final class PasswordOption {

    private static final String OPTION = "--ask-password";
    private static final String VARIABLE = "COUNTERWEIGH_PASSWORD";

    @Option(
            names = OPTION,
            description = "Ask for the password of a protected workbook, three times at most. Without a terminal set "
                    + VARIABLE + " instead.")
    private boolean ask;

    /** Where the passwords come from; refuses at once to wait for an answer that nobody can give. */
    Passwords from(Secrets secrets) {
        Optional<String> known = secrets.environment(VARIABLE);
        if (ask && known.isEmpty() && !secrets.hasTerminal()) {
            throw new UserError(
                    ExitCode.USAGE, OPTION + " needs a terminal, and there is none. Set " + VARIABLE + " instead.");
        }
        return (file, attempt) -> {
            if (known.isPresent() && attempt == 1) {
                return known.map(String::toCharArray);
            }
            return ask && secrets.hasTerminal() ? asked(secrets, file, attempt) : Optional.empty();
        };
    }

    private static Optional<char[]> asked(Secrets secrets, String file, int attempt) {
        return secrets.ask((attempt == 1 ? "" : "That was not it. ") + "Password of " + file + ": ");
    }
}
