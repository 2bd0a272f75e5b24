package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** The eight claims of the brief beside what the firm's own figures say, and how much each counts in the score. */
record EightFactorsPage(Evaluation evaluation, FiguresInWords words) {

    Section section(boolean startsOnNewPage) {
        Optional<Subject> subject = Subject.of(evaluation);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(subject.map(shown -> shown.isPlan()
                        ? "Each claim against the figures of the plan: its cases, and each provider's own cost once."
                        : "Nothing moves, so each claim is held against " + shown.name()
                                + ", the best open offer. It is not in the plan.")
                .orElse("No offer is open, so the figures cannot bear out any claim.")));
        subject.ifPresent(shown -> blocks.add(claims(shown)));
        blocks.addAll(new StakeholdersPart(evaluation, words).blocks());
        return new Section("The eight factors", "The eight factors", blocks, startsOnNewPage);
    }

    private Table claims(Subject subject) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.subhead("Claimed to speak for outsourcing"));
        for (FactorName factor : FactorName.values()) {
            if (factor == FactorName.CONFIDENTIALITY) {
                rows.add(Row.subhead("Claimed to speak against it"));
            }
            double presentValue = subject.presentValue(factor);
            rows.add(Row.plain(
                    factor.title(),
                    Claims.of(factor),
                    words.amount(presentValue),
                    scores(subject.cases(), factor),
                    Claims.verdict(factor, presentValue)));
        }
        rows.add(Row.total("Together", "", words.amount(subject.worth().netPresentValue()), "", ""));
        return new Table(
                "What the brief claims and what the figures say",
                List.of(
                        Column.text("Factor", 2),
                        Column.text("The claim", 3.4),
                        Column.number("NPV, " + words.currency(), 1.2),
                        Column.number("Score", 1),
                        Column.text("Verdict", 2)),
                rows,
                "A pro holds where its present value is above zero, a con where it is below; no evidence where nothing in"
                        + " the workbook moves it.");
    }

    /** The score of the one case, or the lowest and highest of several. */
    private String scores(List<CaseResult> cases, FactorName factor) {
        var scores = cases.stream()
                .mapToDouble(result -> result.factor(factor).score().score())
                .summaryStatistics();
        String low = words.number(scores.getMin(), 0, 0);
        String high = words.number(scores.getMax(), 0, 0);
        return low.equals(high) ? low : low + FiguresInWords.NONE + high;
    }
}
