package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Paragraph;

/** What the answer rests on, and how far to trust it. */
record Grounds(Evaluation evaluation, Optional<Subject> subject, SourceFile source, FiguresInWords words) {

    static final String NOT_LEGAL_ADVICE = "Not legal advice: a qualified lawyer must confirm the rules before use.";

    private static final int LONGEST_LABEL = 60;

    /** The grounds in small print. */
    List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        new PlanProfit(evaluation, words).sentence().ifPresent(sentence -> notes.add(Paragraph.note(sentence)));
        notes.add(Paragraph.note("What it rests on: " + inputs() + largest() + " " + terms()));
        return notes;
    }

    private String inputs() {
        List<Given> givens = evaluation.outline().givens();
        long defaults = givens.stream().filter(Given::isDefault).count();
        double share = givens.isEmpty() ? 0 : 1 - (double) defaults / givens.size();
        return words.percent(share, 0) + " of the " + words.counted(givens.size(), "input")
                + " come from the workbook; "
                + (defaults == 1 ? "1 is a default" : words.number((double) defaults, 0, 0) + " are defaults") + ".";
    }

    private String largest() {
        return subject.flatMap(shown -> LargestUnmeasured.of(
                        shown.bridge().netPresentValue(),
                        evaluation.data().firm().horizon().years()))
                .map(this::largest)
                .orElse("");
    }

    private String largest(LargestUnmeasured unmeasured) {
        return " The largest unmeasured one is "
                + Phrases.shortened(unmeasured.given().label(), LONGEST_LABEL) + " ("
                + words.value(unmeasured.given())
                + (words.unit(unmeasured.given().unit()).isEmpty()
                        ? ""
                        : FiguresInWords.TIE + words.unit(unmeasured.given().unit()))
                + "): a tenth less of it moves the net present value by "
                + words.signed(unmeasured.change(), 0) + FiguresInWords.TIE + words.currency() + ".";
    }

    private String terms() {
        Firm firm = evaluation.data().firm();
        boolean middle = firm.horizon().cashFlows() == Firm.CashFlows.MID_YEAR;
        long second = EvaluationFindings.of(evaluation).stream()
                .filter(finding -> finding.severity() == Severity.UNLIKELY)
                .count();
        String look = second == 0
                ? "No figure looks unlikely."
                : (second == 1 ? "1 finding is" : words.number((double) second, 0, 0) + " findings are")
                        + " worth a second look, see Findings.";
        return "Compared with doing the work in-house as today; Year 0 and "
                + FiguresInWords.years(firm.horizon().years())
                + " after it, nominal " + firm.currency() + ", discounted at "
                + words.percent(firm.horizon().discountRate().value(), 2) + ", flows "
                + (middle ? "in mid-year" : "at year end") + ". " + look + " Worked out by Counterweigh "
                + source.toolVersion() + ".";
    }
}
