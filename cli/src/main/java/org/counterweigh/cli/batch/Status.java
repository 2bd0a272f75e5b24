package org.counterweigh.cli.batch;

import org.counterweigh.cli.exitcode.ExitCode;

/** What became of one workbook of a batch. */
public enum Status {
    DONE("done", ExitCode.DONE),
    HAS_ERRORS("to mend", ExitCode.HAS_ERRORS),
    UNREADABLE("cannot be read", ExitCode.UNREADABLE),
    NOT_WRITTEN("not written", ExitCode.CANNOT_WRITE),
    FAULT("our fault", ExitCode.FAULT);

    private final String words;
    private final ExitCode exit;

    Status(String words, ExitCode exit) {
        this.words = words;
        this.exit = exit;
    }

    public String words() {
        return words;
    }

    public ExitCode exit() {
        return exit;
    }
}
