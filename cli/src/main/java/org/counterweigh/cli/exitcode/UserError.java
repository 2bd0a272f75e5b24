package org.counterweigh.cli.exitcode;

/** The surroundings do not allow what was asked; carries the sentence the user reads. */
public class UserError extends RuntimeException {

    private final ExitCode exit;

    public UserError(ExitCode exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    public UserError(ExitCode exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    public ExitCode exit() {
        return exit;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
