package org.counterweigh.cli.files;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Who holds an output folder; kept in a file there as long as it is held.
 *
 * @param host the computer
 * @param pid the process on it
 * @param since when it began
 */
record Holder(String host, long pid, Instant since) {

    private static final String FILE = ".counterweigh.holder";
    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");
    private static final int PARTS = 3;

    /** This process. */
    static Holder self(Instant now) {
        return new Holder(thisHost(), ProcessHandle.current().pid(), now);
    }

    /** Empty where nobody has left a name, or one that cannot be read. */
    static Optional<Holder> in(Path folder) {
        try {
            String[] parts = Files.readString(folder.resolve(FILE)).strip().split("\t", -1);
            return parts.length == PARTS
                    ? Optional.of(new Holder(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2])))
                    : Optional.empty();
        } catch (IOException | NumberFormatException | DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    /** Whether it is a process of this computer, of which the lock tells whether it still runs. */
    boolean isHere() {
        return host.equals(thisHost());
    }

    void write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Files.writeString(file, host + "\t" + pid + "\t" + since + "\n");
        Access.OWNER.narrow(file);
    }

    static void leave(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    String words() {
        return "process " + pid + " on " + host + ", since "
                + DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK)
                        .format(since.atZone(ZoneId.systemDefault()));
    }

    private static String thisHost() {
        try {
            String windows = System.getenv("COMPUTERNAME");
            if (Files.isReadable(HOST)) {
                return Files.readString(HOST).strip();
            }
            return windows == null ? InetAddress.getLocalHost().getHostName() : windows;
        } catch (IOException unnamed) {
            return "localhost";
        }
    }
}
