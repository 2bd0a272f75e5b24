package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The eight claims of the brief beside what the firm's own figures say, and how much each counts in the score. */
record EightFactorsPage(Evaluation evaluation, Words words) {

    /** Whether the figures bear out what the brief claims of a factor. */
    enum Claim {
        HOLDS,
        DOES_NOT_HOLD,
        NO_EVIDENCE;

        /** A pro holds where it gains, a con where it costs; what moves no money is no evidence. */
        static Claim of(FactorName factor, double presentValue) {
            if (Math.round(presentValue) == 0) {
                return NO_EVIDENCE;
            }
            boolean gains = presentValue > 0;
            return gains == factor.isPro() ? HOLDS : DOES_NOT_HOLD;
        }
    }

    Section section(boolean startsOnNewPage) {
        Optional<Subject> subject = Subject.of(evaluation);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(subject.map(shown -> shown.isPlan()
                        ? words.say("factors.of-plan")
                        : words.say("factors.of-best best", shown.name(words)))
                .orElseGet(() -> words.say("factors.of-nothing"))));
        subject.ifPresent(shown -> {
            blocks.add(claims(shown));
            blocks.add(new BridgeChart(shown, evaluation, words).chart(""));
        });
        blocks.addAll(new StakeholdersPart(evaluation, words).blocks());
        return Section.of(words.say("factors.title"), blocks, startsOnNewPage);
    }

    private Table claims(Subject subject) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.subhead(words.say("factors.claimed-for")));
        for (FactorName factor : FactorName.values()) {
            if (factor == FactorName.CONFIDENTIALITY) {
                rows.add(Row.subhead(words.say("factors.claimed-against")));
            }
            rows.add(row(subject, factor));
        }
        double benefit = evaluation.value().once(subject.bridge().presentValue());
        var worth = subject.worth();
        rows.add(Row.total(words.say("net-benefit"), "", words.amount(benefit), "", ""));
        if (subject.movesIncome()) {
            rows.add(Row.plain(words.say("client-income"), "", words.amount(worth.presentValueOfIncome()), "", ""));
            rows.add(Row.total(words.say("by-year.value"), "", words.amount(worth.netPresentValue()), "", ""));
        }
        return new Table(
                words.say("factors.caption"),
                words.columns("factor 2, claim 3.4, npv-in 1.2 #, score 1 #, verdict 2"),
                rows,
                words.say("factors.note"));
    }

    private Row row(Subject subject, FactorName factor) {
        double presentValue = subject.presentValue(factor);
        List<BlankInput> blank = subject.unclaimed().getOrDefault(factor, List.of());
        return Row.plain(
                words.word("factor", factor),
                words.word("claim", factor),
                blank.isEmpty() ? words.amount(presentValue) : words.say("no-claim"),
                scores(subject.cases(), factor),
                blank.isEmpty()
                        ? words.word("claim-verdict", Claim.of(factor, presentValue))
                        : new ScoreSentences(words).noClaim(blank));
    }

    /** The score of the one case, or the lowest and highest of several that have one. */
    private String scores(List<CaseResult> cases, FactorName factor) {
        var scores = cases.stream()
                .map(result -> result.factor(factor).score().score())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .summaryStatistics();
        if (scores.getCount() == 0) {
            return Words.NONE;
        }
        String low = words.number(scores.getMin(), 0, 0);
        String high = words.number(scores.getMax(), 0, 0);
        return low.equals(high) ? low : low + Words.NONE + high;
    }
}
