package org.counterweigh.report;

/**
 * The workbook a report was made of, and what made it.
 *
 * @param sha256 of the workbook, in hexadecimal digits
 * @param copy what of it travels inside the report
 */
public record SourceFile(String name, String sha256, String toolVersion, Copy copy) {

    private static final int SHOWN = 12;

    /** A workbook of which name and digest travel and nothing else. */
    public SourceFile(String name, String sha256, String toolVersion) {
        this(name, sha256, toolVersion, new Withheld(Reason.SETTING));
    }

    /** The workbook inside the report, or its name and digest alone. */
    public sealed interface Copy {}

    /** The file as it came, protected or not. */
    public record Enclosed(Content content) implements Copy {}

    /** The file stays where it is. */
    public record Withheld(Reason reason) implements Copy {}

    /** The report is of a kind that holds no other file. */
    public record NoRoom() implements Copy {}

    /** Why a workbook does not go with its report. */
    public enum Reason {
        /** {@code Attach workbook} says No. */
        SETTING,
        /** It tells what people did when, which is no business of those who read the report. */
        TIME_ENTRIES,
        /** It would make the report too large to send. */
        TOO_LARGE
    }

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }

    /** The same workbook with what of it travels. */
    public SourceFile with(Copy other) {
        return new SourceFile(name, sha256, toolVersion, other);
    }

    /** Enough of the digest to tell one file from another. */
    public String shortDigest() {
        return sha256.substring(0, Math.min(SHOWN, sha256.length()));
    }
}
