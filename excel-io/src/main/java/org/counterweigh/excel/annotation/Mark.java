package org.counterweigh.excel.annotation;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * What is told at one cell.
 *
 * @param findings gravest first; at least one
 * @param noted whether a comment tells them; the cell is filled in any case
 */
record Mark(List<Finding> findings, boolean noted) {

    Mark {
        findings = List.copyOf(findings);
    }

    /** Both in one cell. */
    Mark and(Mark other) {
        return new Mark(
                Stream.concat(findings.stream(), other.findings().stream())
                        .sorted(Finding.GRAVEST_FIRST)
                        .toList(),
                noted || other.noted());
    }

    Severity severity() {
        return findings.get(0).severity();
    }
}
