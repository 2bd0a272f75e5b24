package org.counterweigh.excel.catalogue;

import java.util.Comparator;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * One place in the sources that makes a finding.
 *
 * @param about what is read there: {@code Quotes}
 */
record FindingKind(Severity severity, String about, Sentence problem, Sentence fix) {

    static final Comparator<FindingKind> IN_ORDER = Comparator.comparing(FindingKind::severity)
            .thenComparing(FindingKind::about)
            .thenComparing(kind -> kind.problem().shown());

    boolean fits(Finding finding) {
        return finding.severity() == severity && problem.fits(finding.problem()) && fix.fits(finding.fix());
    }

    /** How much of a finding it says itself; of two that fit, the one that says more has made it. */
    int words() {
        return problem.words() + fix.words();
    }
}
