package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy that a sync program, a browser or a file manager made beside a workbook, where nobody may have wanted two. */
final class ConflictedCopy {

    /** "x (Anna's conflicted copy 2026-03-31).xlsx", "x-DESKTOP-4FJ2K1.xlsx", "x (1).xlsx", "x - Copy (2).xlsx". */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(.+?) ?\\([^()]*conflict[^()]*\\)(\\.xls[xm])", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(.+?)[-_.]sync-conflict-[0-9A-Za-z-]+(\\.xls[xm])", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(.+?)-(?:DESKTOP|LAPTOP|PC)-[0-9A-Za-z]+(\\.xls[xm])", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(.+?) - Copy(?: \\([0-9]+\\))?(\\.xls[xm])", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(.+?) ?\\([0-9]+\\)(\\.xls[xm])", Pattern.CASE_INSENSITIVE));

    private ConflictedCopy() {}

    /** A sentence for each workbook that by its name is a copy of another one there. */
    static List<String> remarks(Collection<Path> workbooks) {
        List<String> names = workbooks.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        return names.stream()
                .flatMap(name -> original(name).filter(names::contains).stream()
                        .map(original -> name + " looks like a copy of " + original
                                + " made by a sync program or by hand. Both are evaluated; take away the one that"
                                + " does not count."))
                .toList();
    }

    private static Optional<String> original(String name) {
        return NAMES.stream()
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1) + matcher.group(2))
                .findFirst();
    }
}
