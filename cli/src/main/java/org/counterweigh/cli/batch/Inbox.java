package org.counterweigh.cli.batch;

import java.io.IOException;
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
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.MarkedCopy;
import org.counterweigh.excel.timeentries.TimeEntries;

/**
 * The workbooks of a folder, in the order of their names.
 *
 * @param remarks a sentence for each file that is left alone and might have been meant
 */
public record Inbox(List<Path> workbooks, List<String> remarks) {

    public Inbox {
        workbooks = List.copyOf(workbooks);
        remarks = List.copyOf(remarks);
    }

    /** What lies directly in the folder; folders in it are not looked into. */
    public static Inbox of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExitCode.USAGE, "There is no folder " + folder + ".");
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(file -> {
                if (!isNobodysConcern(name(file))) {
                    files.add(file);
                }
            });
        } catch (IOException e) {
            throw new UserError(ExitCode.UNREADABLE, "The folder " + folder + " cannot be read.", e);
        }
        files.sort(Comparator.comparing(Inbox::name));
        List<Path> workbooks = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (Path file : files) {
            String reason = reasonToLeave(file, name(file).toLowerCase(Locale.ROOT));
            if (reason.isEmpty()) {
                workbooks.add(file);
            } else {
                left.put(name(file), reason);
            }
        }
        // A bill beside its workbook is read with it.
        workbooks.forEach(workbook ->
                TimeEntries.of(Optional.empty(), workbook).bills().forEach(bill -> left.remove(name(bill))));
        List<String> remarks = left.entrySet().stream()
                .map(one -> one.getKey() + " is left alone: " + one.getValue())
                .toList();
        return new Inbox(workbooks, remarks);
    }

    /** Excel's owner files and hidden files were never meant, and the brands are no workbooks. */
    private static boolean isNobodysConcern(String name) {
        return name.startsWith("~$") || name.startsWith(".") || name.equals(BrandedOutput.BRANDS);
    }

    private static String reasonToLeave(Path file, String name) {
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
