package org.counterweigh.cli.files;

import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** A place takes nothing more: its disk is full or read-only, or it is no longer there; to go on there is no use. */
public final class PlaceLost extends UserError {

    PlaceLost(String sentence, Throwable cause) {
        super(ExitCode.CANNOT_WRITE, sentence, cause);
    }
}
