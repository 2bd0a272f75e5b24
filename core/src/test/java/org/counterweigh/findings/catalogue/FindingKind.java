package org.counterweigh.findings.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * One place in the sources that makes a finding.
 *
 * @param about what is read there: {@code Quotes}
 */
public record FindingKind(Severity severity, String about, Sentence problem, Sentence fix) {

    static final Comparator<FindingKind> IN_ORDER = Comparator.comparing(FindingKind::severity)
            .thenComparing(FindingKind::about)
            .thenComparing(kind -> kind.problem().shown());

    /** Whether another place says the same, and what to do about it as well. */
    boolean isSaidBetter(FindingKind other) {
        return other.severity == severity && other.problem.shown().equals(problem.shown()) && other.fix.words() > 0;
    }

    /** What two places have in common that say the same. */
    List<Object> said() {
        return List.of(severity, problem.shown(), fix.shown());
    }

    /** The same, said in either place. */
    FindingKind or(FindingKind other) {
        String both = about.equals(other.about) ? about : about + ", " + other.about.toLowerCase(Locale.ROOT);
        return new FindingKind(severity, both, problem, fix);
    }

    boolean fits(Finding finding) {
        return finding.severity() == severity && problem.fits(finding.problem()) && fix.fits(finding.fix());
    }

    /** How much of a finding it says itself; of two that fit, the one that says more has made it. */
    int words() {
        return problem.words() + fix.words();
    }
}
