package org.counterweigh.excel.workbook;

import java.util.Optional;

/** Where the password of a protected workbook comes from. */
public interface Passwords {

    Passwords NONE = (file, attempt) -> Optional.empty();

    /**
     * The password to try.
     *
     * @param attempt from 1; an empty answer ends the asking
     */
    Optional<char[]> passwordFor(String file, int attempt);
}
