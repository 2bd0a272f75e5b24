package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.portfolio.FileReport;

/** Workbooks that may have been meant to be one. */
final class Twins {

    private Twins() {}

    /** A sentence for each workbook that is the same as an earlier one, byte for byte. */
    static List<String> ofContent(Map<Path, String> contents) {
        Map<String, Path> first = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        contents.forEach((file, content) -> {
            Path other = content.isEmpty() ? null : first.putIfAbsent(content, file);
            if (other != null) {
                said.add(file.getFileName() + " is the same as " + other.getFileName()
                        + ", byte for byte; both have a report.");
            }
        });
        return said;
    }

    /** A sentence for each workbook whose firm has another workbook before it. */
    static List<String> ofFirm(List<FileReport> reports) {
        Map<String, FileReport> first = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (FileReport report : reports) {
            FileReport other =
                    report.firm().isEmpty() ? null : first.putIfAbsent(SafeName.folded(report.firm()), report);
            if (other != null) {
                said.add(other.file() + " and " + report.file() + " are both of " + report.firm()
                        + "; their reports are in " + other.folder() + " and " + report.folder() + ".");
            }
        }
        return said;
    }
}
