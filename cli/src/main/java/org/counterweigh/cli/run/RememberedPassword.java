package org.counterweigh.cli.run;

import java.util.Optional;
import org.counterweigh.excel.workbook.Passwords;

/** The password of one workbook, asked for once though the file is opened twice. */
final class RememberedPassword implements Passwords {

    private final Passwords source;
    private Optional<char[]> last = Optional.empty();

    RememberedPassword(Passwords source) {
        this.source = source;
    }

    @Override
    public Optional<char[]> passwordFor(String file, int attempt) {
        last = source.passwordFor(file, attempt);
        // Whoever asks wipes what it gets.
        return last.map(char[]::clone);
    }

    /** The last password given, and no other. */
    Passwords again() {
        return (file, attempt) -> attempt == 1 ? last.map(char[]::clone) : Optional.empty();
    }
}
