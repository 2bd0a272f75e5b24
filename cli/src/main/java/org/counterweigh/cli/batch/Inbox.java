package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.MarkedCopy;
import org.counterweigh.excel.timeentries.TimeEntries;

/**
 * The workbooks of a folder, in the order of their names.
 *
 * @param remarks a sentence for each file that is left alone and might have been meant, or may not be what was meant
 */
public record Inbox(List<Path> workbooks, List<String> remarks) {

    /** What programs leave behind in any folder. */
    private static final Pattern LEFTOVER = Pattern.compile(
            "(desktop\\.ini|thumbs\\.db|~.*|.*\\.(tmp|part|partial|filepart|crdownload|download|swp|bak))",
            Pattern.CASE_INSENSITIVE);

    public Inbox {
        workbooks = List.copyOf(workbooks);
        remarks = List.copyOf(remarks);
    }

    /** What lies directly in the folder; folders in it are not looked into. */
    public static Inbox of(Path folder) {
        List<Path> workbooks = new ArrayList<>();
        List<OwnerFile> owners = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = name(file);
            OwnerFile.of(file).ifPresent(owners::add);
            if (isNobodysConcern(name)) {
                continue;
            }
            String reason = reasonToLeave(file, name.toLowerCase(Locale.ROOT));
            if (reason.isEmpty()) {
                workbooks.add(file);
            } else {
                left.put(name, reason);
            }
        }
        // A bill beside its workbook is read with it.
        if (left.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".txt"))) {
            workbooks.forEach(workbook ->
                    TimeEntries.of(Optional.empty(), workbook).bills().forEach(bill -> left.remove(name(bill))));
        }
        List<String> remarks = new ArrayList<>();
        left.forEach((name, reason) -> remarks.add(name + " is left alone: " + reason));
        owners.stream()
                .filter(owner -> workbooks.stream().anyMatch(file -> name(file).equals(owner.workbook())))
                .map(OwnerFile::sentence)
                .forEach(remarks::add);
        remarks.addAll(ConflictedCopy.remarks(workbooks));
        return new Inbox(workbooks, remarks);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExitCode.USAGE, "There is no folder " + folder + ".");
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw new UserError(ExitCode.UNREADABLE, "The folder " + folder + " cannot be read.", e);
        }
        files.sort(Comparator.comparing(Inbox::name));
        return files;
    }

    /** The workbooks that fall to one part of the inbox. */
    List<Path> part(Shard shard) {
        return workbooks.stream().filter(file -> shard.holds(name(file))).toList();
    }

    boolean has(String name) {
        return workbooks.stream().anyMatch(file -> name(file).equals(name));
    }

    /** Owner files, hidden files and leftovers were never meant, and the brands are no workbooks. */
    private static boolean isNobodysConcern(String name) {
        return name.startsWith(".") || LEFTOVER.matcher(name).matches() || name.equals(BrandedOutput.BRANDS);
    }

    private static String reasonToLeave(Path file, String name) {
        if (Files.isSymbolicLink(file)) {
            return "it is a link. Put the workbook itself into the folder.";
        }
        if (Files.isDirectory(file)) {
            return "folders are not looked into.";
        }
        if (!Files.isRegularFile(file)) {
            return "it is not an ordinary file.";
        }
        if (Format.isReport(name) || name.endsWith("-findings.xlsx") || name.endsWith(MarkedCopy.ENDING)) {
            return "by its name it is a report of counterweigh. Rename it if it is a workbook to evaluate.";
        }
        if (name.matches(".*\\.xls[xm]")) {
            return "";
        }
        return name.matches(".*\\.(xls|xlsb|ods|csv)")
                ? "only .xlsx and .xlsm are read. Open it in Excel and save it as an Excel workbook (.xlsx)."
                : "only .xlsx and .xlsm are read.";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
