package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/**
 * A place that could not be written.
 *
 * @param needed bytes that were to be written there
 */
record WriteFailure(Path place, IOException cause, long needed) {

    private static final Pattern FULL =
            Pattern.compile("No space left on device|[Qq]uota exceeded|not enough space on the disk|[Dd]isk full");
    private static final Pattern READ_ONLY = Pattern.compile("Read-only file system");
    private static final double MEGABYTE = 1e6;
    private static final long BLOCK = 4096;

    /** What the user reads; a place that is lost is told from one that only this file could not be written to. */
    UserError told(String advice) {
        String reason = reason();
        OptionalLong free = free();
        if (FULL.matcher(reason).find() || free.orElse(Long.MAX_VALUE) < Math.max(needed, BLOCK)) {
            return new PlaceLost(full(free), cause);
        }
        if (READ_ONLY.matcher(reason).find()) {
            return new PlaceLost("Cannot write to " + place + ": the disk is read-only. " + advice, cause);
        }
        if (cause instanceof NoSuchFileException && !Files.isDirectory(above())) {
            return new PlaceLost(
                    "The folder " + above() + " is no longer there. Connect it again or choose another folder with"
                            + " --out, then run the same command.",
                    cause);
        }
        return new UserError(ExitCode.CANNOT_WRITE, "Cannot write to " + place + " (" + reason + "). " + advice, cause);
    }

    private String full(OptionalLong free) {
        return "The disk is full: " + (needed > 0 ? megabytes(needed) + " needed in " : "nothing more fits into ")
                + place
                + (free.isPresent() ? ", " + megabytes(free.getAsLong()) + " free" : "")
                + ". Free some space or choose another folder with --out, then run the same command again; what is"
                + " done stays done.";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }

    private OptionalLong free() {
        Path there = place.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return OptionalLong.of(Files.getFileStore(there).getUsableSpace());
        } catch (IOException | UnsupportedOperationException unknown) {
            return OptionalLong.empty();
        }
    }

    private Path above() {
        Path whole = place.toAbsolutePath();
        return whole.getParent() == null ? whole : whole.getParent();
    }

    private String reason() {
        if (cause instanceof FileSystemException named) {
            return named.getReason() == null ? words(cause) : named.getReason();
        }
        return cause.getMessage() == null || cause.getMessage().isBlank() ? words(cause) : cause.getMessage();
    }

    /** {@code AccessDeniedException} as "Access Denied". */
    private static String words(Exception unexplained) {
        return unexplained
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace(" Exception", "");
    }
}
