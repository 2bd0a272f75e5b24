package org.counterweigh.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/** Findings as lines of text, gravest first. */
public final class FindingText {

    private FindingText() {}

    /** How many there are of each kind, in words. */
    public static String counts(List<Finding> findings) {
        return Stream.of(Severity.STOPS, Severity.UNLIKELY, Severity.DEFAULTED)
                .map(severity -> counted(count(findings, severity), word(severity)))
                .collect(Collectors.joining(", "));
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    public static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .sorted(Finding.GRAVEST_FIRST)
                .map(finding -> String.format(
                        Locale.ROOT,
                        "  %-10s%s: %s %s",
                        word(finding.severity()),
                        OneLine.of(finding.place()),
                        sentence(finding.problem()),
                        sentence(finding.fix())))
                .toList();
    }

    /** The severity in a word, as it stands in a line. */
    public static String word(Severity severity) {
        return severity.word().toLowerCase(Locale.ROOT);
    }

    public static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String sentence(String text) {
        String line = OneLine.of(text);
        return line.isEmpty() || line.matches(".*[.?!]$") ? line : line + ".";
    }
}
