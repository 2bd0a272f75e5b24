package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.NoClaims;
import org.counterweigh.figures.Given;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block.Paragraph;

/** What the answer rests on, and how far to trust it. */
record Grounds(Evaluation evaluation, Optional<Subject> subject, SourceFile source, Words words) {

    private static final int MOST_BLANKS = 3;

    /** The grounds in small print; with the first blanks to fill where there is room, or all work stays. */
    Paragraph note(boolean room) {
        boolean moves = subject.filter(Subject::isPlan).isPresent();
        return Paragraph.note(
                Words.sentences(inputs(), room || !moves ? blanks() : "", noClaim(), terms(), look(), version()));
    }

    /** What a bar of nothing must not be mistaken for; where no offer is cleared, what none of them makes a claim of. */
    private String noClaim() {
        Map<FactorName, List<BlankInput>> unclaimed =
                subject.map(Subject::unclaimed).orElseGet(() -> NoClaims.of(evaluation.cases(), factor -> 0));
        List<String> factors = unclaimed.keySet().stream()
                .map(factor -> words.word("factor-inside", factor))
                .toList();
        return factors.isEmpty() ? "" : words.say("rests-on.no-claim factors", words.listed(factors));
    }

    private String inputs() {
        List<Given> givens = evaluation.outline().givens();
        long defaults = givens.stream().filter(Given::isDefault).count();
        double share = givens.isEmpty() ? 0 : 1 - (double) defaults / givens.size();
        return words.say(
                "rests-on.inputs share%0 inputs defaults",
                share, words.counted("input", givens.size()), words.counted("defaults", defaults));
    }

    /** They stand above in full where no offer is cleared. */
    private String blanks() {
        return subject.isPresent() ? new BlanksToFill(evaluation.review(), words).first(MOST_BLANKS) : "";
    }

    private String terms() {
        Firm.Horizon horizon = evaluation.data().firm().horizon();
        return words.say(
                horizon.cashFlows() == Firm.CashFlows.MID_YEAR
                        ? "rests-on.terms-mid-year years rate%2"
                        : "rests-on.terms-year-end years rate%2",
                words.years(horizon.years()),
                horizon.discountRate().value());
    }

    private String look() {
        long second = new EvaluationFindings(words)
                .of(evaluation.review()).stream()
                        .filter(finding -> finding.severity() == Severity.UNLIKELY)
                        .count();
        return second == 0 ? "" : words.counted("rests-on.warnings", second);
    }

    private String version() {
        return words.say("rests-on.version version", source.toolVersion());
    }
}
