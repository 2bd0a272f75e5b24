package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** Where inbox and reports lie, whatever links lead there. */
record Places(Path inbox, Path out) {

    static Places of(BatchSettings settings) {
        return new Places(real(settings.inbox()), real(settings.out()));
    }

    /** Reports in the inbox would be taken for workbooks by the next run, or by whoever watches it. */
    void refuseReportsInInbox() {
        if (out.equals(inbox)) {
            throw new UserError(
                    ExitCode.USAGE, "The reports cannot go into the inbox itself. Choose another folder with --out.");
        }
        if (out.startsWith(inbox)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "The reports cannot go into a folder of the inbox (" + out
                            + "). Choose a folder outside it with --out.");
        }
    }

    /** The path without links, as far as it is there. */
    static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
        } catch (IOException unreadable) {
            return whole;
        }
        Path above = whole.getParent();
        return above == null ? whole : real(above).resolve(whole.getFileName());
    }
}
