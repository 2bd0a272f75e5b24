package org.counterweigh.excel.template;

import java.util.List;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * The findings of one workbook as a table, in whatever file it stands.
 *
 * @param file the name of the workbook
 * @param findings gravest first
 */
public record FindingsTable(String file, List<Finding> findings) {

    public static final List<String> HEADINGS = List.of("Severity", "Place", "What was found", "What to do");

    /** Of the columns, in characters. */
    public static final List<Integer> WIDTHS = List.of(11, 20, 54, 43);

    public FindingsTable {
        findings = findings.stream().sorted(Finding.GRAVEST_FIRST).toList();
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case STOPS -> "Stops";
            case DEFAULTED -> "Default";
            case UNLIKELY -> "Unlikely";
        };
    }

    /** How many there are of each kind, in a sentence. */
    public String summary() {
        return file + ": " + count(Severity.STOPS) + " to mend before a report can be made, "
                + count(Severity.DEFAULTED) + " defaults, " + count(Severity.UNLIKELY) + " worth a second look.";
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
