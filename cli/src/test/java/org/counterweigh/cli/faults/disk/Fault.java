package org.counterweigh.cli.faults.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What goes wrong at one operation. */
public enum Fault {
    /** The machine stops in the middle of it, and nothing after it happens. */
    CRASH("the machine has stopped"),
    NO_SPACE("No space left on device"),
    INPUT_OUTPUT("Input/output error"),
    READ_ONLY("Read-only file system"),
    TOO_MANY_OPEN("Too many open files"),
    /** Somebody else holds the file, as a reader on Windows does. */
    ACCESS_DENIED("");

    private final String reason;

    Fault(String reason) {
        this.reason = reason;
    }

    IOException at(String place) {
        return this == ACCESS_DENIED ? new AccessDeniedException(place) : new FileSystemException(place, null, reason);
    }
}
