package org.counterweigh.cli.mistakes;

import java.util.List;
import org.counterweigh.findings.Finding;

/** What becomes of a mistake. */
enum Verdict {
    /** No report is made of the workbook. */
    STOPPED,
    /** A question stands at a cell of the mistake, or at its column's heading. */
    ASKED,
    /** A question stands at a cell in a row about the same role, work or provider. */
    ASKED_NEARBY,
    /** Something is asked, at a cell that has nothing to do with it. */
    ELSEWHERE,
    SILENT;

    boolean isTold() {
        return this == STOPPED || this == ASKED || this == ASKED_NEARBY;
    }

    static Verdict on(Mistake mistake, List<Finding> asked) {
        var whereabouts = new Whereabouts(mistake);
        if (asked.stream().anyMatch(Finding::stops)) {
            return STOPPED;
        }
        if (asked.stream().anyMatch(finding -> whereabouts.isAt(finding.place()))) {
            return ASKED;
        }
        if (asked.stream().anyMatch(finding -> whereabouts.isNear(finding.place()))) {
            return ASKED_NEARBY;
        }
        return asked.isEmpty() ? SILENT : ELSEWHERE;
    }
}
