package org.counterweigh.cli.sending;

import java.util.Locale;

/** Sizes as people speak of them; drafts are measured by the same measure. */
final class Megabytes {

    private static final long BYTES = 1024L * 1024;

    private Megabytes() {}

    static long bytes(long megabytes) {
        return megabytes * BYTES;
    }

    /** With a decimal: {@code 1.2 MB}. */
    static String text(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / BYTES);
    }
}
