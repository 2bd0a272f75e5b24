package org.counterweigh.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The small file that Excel or LibreOffice leaves beside a workbook as long as somebody has it open.
 *
 * @param workbook name of the workbook that is open
 * @param owner who has it open; empty where that cannot be read
 */
record OwnerFile(String workbook, String owner) {

    private static final String EXCEL = "~$";
    private static final String LIBRE_OFFICE = ".~lock.";
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");
    private static final int MOST_BYTES = 1024;

    /** Empty where the file is something else. */
    static Optional<OwnerFile> of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(EXCEL)) {
            return Optional.of(new OwnerFile(name.substring(EXCEL.length()), excelOwner(start(file))));
        }
        if (name.startsWith(LIBRE_OFFICE) && name.endsWith("#")) {
            String workbook = name.substring(LIBRE_OFFICE.length(), name.length() - 1);
            return Optional.of(new OwnerFile(workbook, libreOfficeOwner(start(file))));
        }
        return Optional.empty();
    }

    String sentence() {
        return workbook + " is open" + (owner.isEmpty() ? "" : " by " + owner)
                + "; changes that are not saved are not in its report.";
    }

    /** A byte that counts the letters, then so many. */
    private static String excelOwner(byte[] bytes) {
        int length = bytes.length == 0 ? 0 : Math.min(bytes[0] & 0xff, bytes.length - 1);
        return printable(length == 0 ? "" : new String(bytes, 1, length, StandardCharsets.ISO_8859_1));
    }

    /** Fields between commas, the first of which is the name. */
    private static String libreOfficeOwner(byte[] bytes) {
        return printable(new String(bytes, StandardCharsets.UTF_8).split(",", 2)[0]);
    }

    private static byte[] start(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException heldByExcel) {
            return new byte[0];
        }
    }

    /** A name with anything in it that cannot be seen is none: the file is then something else, or in other letters. */
    private static String printable(String name) {
        return UNSEEN.matcher(name).find() ? "" : name.strip();
    }
}
