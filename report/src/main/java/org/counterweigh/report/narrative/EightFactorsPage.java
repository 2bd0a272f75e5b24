package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.Scales;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Scorecard;
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
            scorecard(shown).ifPresent(blocks::add);
            blocks.add(claims(shown));
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
                words.columns("factor 1.8, claim 2.8, npv-in 1.2 #, verdict 1.6, mainly-from 3.2"),
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
                blank.isEmpty() ? words.word("claim-verdict", Claim.of(factor, presentValue)) : Words.NONE,
                blank.isEmpty()
                        ? new FactorReason(evaluation, words)
                                .of(subject.cases(), factor, presentValue)
                                .orElse(Words.NONE)
                        : new ScoreSentences(words).noClaim(blank));
    }

    /** Empty where no factor has a score. */
    private Optional<Scorecard> scorecard(Subject subject) {
        List<Scorecard.Row> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            var scores = statistics(subject.cases(), factor);
            if (scores.getCount() > 0) {
                String text = scores(subject.cases(), factor);
                rows.add(new Scorecard.Row(words.word("factor", factor), scores.getMin(), scores.getMax(), text));
                told.add(words.say("scorecard.score factor score", words.word("factor", factor), text));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long better = rows.stream().filter(row -> row.low() > Scales.TODAY).count();
        long worse = rows.stream().filter(row -> row.high() < Scales.TODAY).count();
        var text = new Chart.Text(
                words.say("scorecard.title better worse scored", better, worse, rows.size()),
                words.say("scorecard.unit"),
                words.say("scorecard.alt scores", words.joined("list.semicolon", told)),
                "");
        return Optional.of(new Scorecard(text, rows, Scales.TODAY, words.say("scorecard.today")));
    }

    private static DoubleSummaryStatistics statistics(List<CaseResult> cases, FactorName factor) {
        return cases.stream()
                .map(result -> result.factor(factor).score().score())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .summaryStatistics();
    }

    /** The score of the one case, or the lowest and highest of several that have one. */
    private String scores(List<CaseResult> cases, FactorName factor) {
        var scores = statistics(cases, factor);
        if (scores.getCount() == 0) {
            return Words.NONE;
        }
        String low = words.number(scores.getMin(), 0, 0);
        String high = words.number(scores.getMax(), 0, 0);
        return low.equals(high) ? low : low + Words.NONE + high;
    }
}
