package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.NoClaims;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block.Paragraph;

/** What the answer rests on, and how far to trust it. */
record Grounds(Evaluation evaluation, Optional<Subject> subject, SourceFile source, Words words) {

    /** The grounds in small print. */
    Paragraph note() {
        return Paragraph.note(Words.sentences(inputs(), noClaim(), terms(), version()));
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

    private String terms() {
        Firm.Horizon horizon = evaluation.data().firm().horizon();
        return words.say(
                horizon.cashFlows() == Firm.CashFlows.MID_YEAR
                        ? "rests-on.terms-mid-year rate%2"
                        : "rests-on.terms-year-end rate%2",
                horizon.discountRate().value());
    }

    private String version() {
        return words.say("rests-on.version version", source.toolVersion());
    }
}
