package org.counterweigh.cli.exit;

/** The surroundings do not allow what was asked; carries the sentence the user reads. */
public final class Trouble extends RuntimeException {

    private final ExitCode exit;

    public Trouble(ExitCode exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    public Trouble(ExitCode exit, String sentence, Throwable cause) {
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
