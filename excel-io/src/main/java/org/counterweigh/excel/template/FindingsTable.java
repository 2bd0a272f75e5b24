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

    /** Somewhat less than a cell can hold. */
    private static final int LONGEST_TEXT = 32_000;

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

    /** Whether Excel would take the text for a formula, were it typed. */
    public static boolean couldBeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text without control characters, and no longer than a cell can hold. */
    public static String fitting(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
        return visible.length() > LONGEST_TEXT ? visible.substring(0, LONGEST_TEXT) : visible;
    }
}
