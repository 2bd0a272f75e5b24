package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /**
     * Names of the workbooks that are the same as another, byte for byte, and whose recipients have its message.
     *
     * @param known whether a workbook was there in an earlier run; such a one is the original of its copies
     */
    static Set<String> copies(Map<Path, String> contents, Predicate<String> known) {
        Map<String, List<String>> byContent = new LinkedHashMap<>();
        contents.forEach((file, content) ->
                byContent.computeIfAbsent(content, none -> new ArrayList<>()).add(String.valueOf(file.getFileName())));
        byContent.remove("");
        return byContent.values().stream()
                .flatMap(names -> names.stream()
                        .sorted(Comparator.comparing((String name) -> !known.test(name)))
                        .skip(1))
                .collect(Collectors.toSet());
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
