package org.counterweigh.excel.cells;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file from outside, before any of it is parsed; tells what is wrong in a sentence. */
final class FileCheck {

    private static final long LARGEST_FILE = 25L << 20;
    private static final long LARGEST_UNPACKED = 200L << 20;

    private FileCheck() {}

    /** A sentence for the owner where the file cannot be a workbook we read. */
    static Optional<String> complaint(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of("There is no such file.");
        }
        long size = Files.size(file);
        if (size == 0) {
            return Optional.of("The file is empty (0 bytes), probably an unfinished copy. Copy it again.");
        }
        if (size > LARGEST_FILE) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "The file has %d MB; workbooks up to 25 MB are read. Remove pictures and unused sheets.",
                    size >> 20));
        }
        String start = start(file);
        if (start.startsWith("PK")) {
            return packageComplaint(file);
        }
        return Optional.of(
                start.startsWith("\u00d0\u00cf\u0011\u00e0")
                        ? oldFormat(file)
                        : "The file is not an Excel workbook: " + kind(start)
                                + ". Open it in Excel and save it as .xlsx.");
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

    private static String oldFormat(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            if (system.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return "The workbook is protected by a password. Open it in Excel, remove the password (File, Info,"
                        + " Protect Workbook, Encrypt with Password) and save it.";
            }
            return "The file is in the old .xls format. Open it in Excel and save it as .xlsx.";
        } catch (IOException | RuntimeException damaged) {
            return "The file is damaged. Open it in Excel, let Excel repair it, and save it as .xlsx.";
        }
    }

    private static Optional<String> packageComplaint(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.size() > PoiSettings.MOST_PARTS
                    || entries.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST_UNPACKED) {
                return Optional.of("The file unpacks to far more than a workbook of this kind holds (limits: 200 MB,"
                        + " 1,000 parts). It was not opened.");
            }
            return kindComplaint(entries);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of("The file is cut short or damaged. Copy it again, or let Excel repair it.");
        }
    }

    private static Optional<String> kindComplaint(List<? extends ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                return Optional.of("The file holds two parts of the same name; it is damaged or was tampered with.");
            }
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            return Optional.of("The workbook holds macros. Save it as .xlsx, which has none.");
        }
        if (names.contains("xl/workbook.bin")) {
            return Optional.of("The file is a binary workbook (.xlsb). Save it as .xlsx.");
        }
        if (!names.contains("[content_types].xml")) {
            return Optional.of("The file is not an Excel workbook, though it is packed like one. Save it as .xlsx.");
        }
        return Optional.empty();
    }
}
