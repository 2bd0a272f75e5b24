package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.zip.Bytes;
import org.counterweigh.excel.zip.Refusal;

/** Opens a file as a workbook, or says in a sentence why it is none. */
public final class WorkbookFile {

    private static final long LARGEST = 200L << 20;

    /** With these bytes begin old Excel files, and new ones under a password. */
    private static final String CONTAINER = "\u00d0\u00cf\u0011\u00e0";

    private static final int MOST_ATTEMPTS = 3;

    private static final String NO_PASSWORD = "The workbook is protected by a password. Name it in the environment"
            + " variable COUNTERWEIGH_PASSWORD, ask for it with --ask-password, or open the workbook in Excel and remove"
            + " it (File, Info, Protect Workbook, Encrypt with Password).";
    private static final String WRONG_PASSWORD =
            "The workbook is protected by a password, and the one that was given is wrong.";

    private WorkbookFile() {}

    /** Opens the file, which must need no password. */
    public static Opening open(Path file) {
        return open(file, Passwords.NONE);
    }

    /** Opens the file read-only. */
    public static Opening open(Path file, Passwords passwords) {
        try {
            Bytes bytes = bytes(file, passwords);
            return new Opening.Opened(OpenWorkbook.open(bytes));
        } catch (Refusal refused) {
            return new Opening.Unreadable(refused.sentence());
        } catch (AccessDeniedException refused) {
            return new Opening.Unreadable("You have no right to read the file. Ask its owner for it.");
        } catch (IOException refused) {
            return new Opening.Unreadable("The file cannot be opened; perhaps another program holds it.");
        }
    }

    private static Bytes bytes(Path file, Passwords passwords) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(kind(file));
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Refusal("The file is empty (0 bytes), probably an unfinished copy. Copy it again.");
        }
        if (size > LARGEST) {
            throw new Refusal(String.format(
                    Locale.ROOT,
                    "The file has %d MB; workbooks up to %d MB are read. Remove pictures and unused sheets.",
                    size >> 20,
                    LARGEST >> 20));
        }
        String start = start(file);
        if (start.startsWith("PK")) {
            return Bytes.of(file);
        }
        if (start.startsWith(CONTAINER)) {
            return Bytes.of(unlocked(file, passwords));
        }
        throw new Refusal(
                "The file is not an Excel workbook: " + kind(start) + ". Open it in Excel and save it as .xlsx.");
    }

    /** Why something is no file that can be read. */
    private static String kind(Path file) {
        if (Files.isDirectory(file)) {
            return "This is a folder, not a workbook.";
        }
        return Files.exists(file) ? "This is not an ordinary file." : "There is no such file.";
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        }
    }

    private static String kind(String start) {
        if (start.startsWith("%PDF")) {
            return "it is a PDF";
        }
        if (start.stripLeading().startsWith("<")) {
            return "it is a web page or XML";
        }
        boolean text = start.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
        return text ? "it is plain text, perhaps CSV" : "its kind is unknown";
    }

    private static byte[] unlocked(Path file, Passwords passwords) throws IOException {
        try (LockedFile locked = LockedFile.open(file)) {
            for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
                Optional<char[]> password = passwords.passwordFor(String.valueOf(file.getFileName()), attempt);
                if (password.isEmpty()) {
                    throw new Refusal(attempt == 1 ? NO_PASSWORD : WRONG_PASSWORD);
                }
                Optional<byte[]> workbook = locked.unlock(password.get());
                Arrays.fill(password.get(), ' ');
                if (workbook.isPresent()) {
                    return workbook.get();
                }
            }
            throw new Refusal(WRONG_PASSWORD);
        }
    }
}
