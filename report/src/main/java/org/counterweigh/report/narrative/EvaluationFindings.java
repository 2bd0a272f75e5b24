package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.CorrectionEffect;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.evaluation.PlausibilityFlag;
import org.counterweigh.evaluation.PlausibilityFlag.FractionOfPost;
import org.counterweigh.evaluation.PlausibilityFlag.HardlyManaged;
import org.counterweigh.evaluation.PlausibilityFlag.HighCommitment;
import org.counterweigh.evaluation.PlausibilityFlag.OverheadOnly;
import org.counterweigh.evaluation.PlausibilityFlag.RatesAlone;
import org.counterweigh.evaluation.PlausibilityFlag.SeldomSaving;
import org.counterweigh.evaluation.PlausibilityFlag.TooFewPeople;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Confirmation;

/** What the owner of the workbook should know once it is evaluated. */
public record EvaluationFindings(Words words) {

    /** In money; less would be shown as no change. */
    private static final double SMALLEST = 1;

    /**
     * The findings of reading and those on results that are seldom true, gravest first; of the questions those first that
     * move the plan most.
     */
    public List<Finding> of(DataReview review) {
        return Stream.concat(
                        review.noticed().stream().map(finding -> withEffect(finding, review)),
                        review.flags().stream().flatMap(flag -> asked(flag, review).stream()))
                .sorted(Finding.GRAVEST_FIRST.thenComparing(finding ->
                        -effect(finding, review).map(CorrectionEffect::size).orElse(0.0)))
                .toList();
    }

    private static Optional<CorrectionEffect> effect(Finding finding, DataReview review) {
        return review.effects().stream()
                .filter(effect -> finding.severity() == Severity.UNLIKELY)
                .filter(effect -> effect.correction().place().equals(finding.place()))
                .findFirst();
    }

    private Finding withEffect(Finding finding, DataReview review) {
        return effect(finding, review)
                .filter(effect -> effect.size() >= SMALLEST)
                .map(effect -> finding.saying(Words.sentences(finding.problem(), sentence(effect)))
                        .moving(effect.size()))
                .orElse(finding);
    }

    /** What the result is with the figures as typed, and with what was probably meant. */
    String sentence(CorrectionEffect effect) {
        return effect.ofPlan()
                ? words.say("effect.plan typed$ meant$", effect.asTyped(), effect.asMeant())
                : words.say("effect.case typed$ meant$", effect.asTyped(), effect.asMeant());
    }

    private Finding of(PlausibilityFlag flag) {
        if (flag instanceof SeldomSaving saving) {
            String problem = words.say("flag.saving case share%0", name(saving.of()), saving.share());
            return at(flag, problem, words.say("flag.saving-fix"));
        }
        if (flag instanceof OverheadOnly overhead) {
            return at(flag, words.say("flag.overhead case", name(overhead.of())), words.say("flag.overhead-fix"));
        }
        if (flag instanceof RatesAlone rates) {
            return at(flag, words.say("flag.rates case", name(rates.of())), words.say("flag.rates-fix"));
        }
        if (flag instanceof FractionOfPost post) {
            String people = words.number(post.people(), 2, 2);
            String problem =
                    words.say("flag.post people role", people, post.role().name());
            return at(flag, problem, words.say("flag.post-fix"));
        }
        if (flag instanceof TooFewPeople people) {
            String problem = words.say(
                    "flag.people people role headcount",
                    words.number(people.people(), 2, 2),
                    people.role().name(),
                    words.number(people.role().headcount().value(), 2, 2));
            return at(flag, problem, words.say("flag.people-fix"));
        }
        if (flag instanceof HardlyManaged managed) {
            String name = managed.provider().name();
            String problem = words.say("flag.managed provider share%1", name, managed.share());
            return at(flag, problem, words.say("flag.managed-fix"));
        }
        var commitment = (HighCommitment) flag;
        String times = words.number(commitment.times(), 1, 1);
        String problem = words.say(
                "flag.commitment provider times", commitment.provider().name(), times);
        return at(flag, problem, words.say("flag.commitment-fix"));
    }

    /** What its owner has confirmed is not asked again, and asked anew once the figure has changed. */
    private Optional<Finding> asked(PlausibilityFlag flag, DataReview review) {
        Finding finding = of(flag);
        Optional<Confirmation> answer = review.data().confirmed().stream()
                .filter(confirmed -> confirmed.place().equals(finding.place()))
                .findFirst();
        if (answer.filter(Confirmation::stands).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(answer.map(before -> Finding.unlikely(
                        finding.place(),
                        Words.sentences(
                                finding.problem(),
                                words.say("flag.confirmed-before value", words.entered(before.value()))),
                        finding.fix()))
                .orElse(finding));
    }

    /** At the cell, or at the sheet where a cell is missing. */
    private static Finding at(PlausibilityFlag flag, String problem, String fix) {
        Source source = flag.at().source();
        String place = source instanceof Source.Default missing ? missing.sheet() : source.text();
        return Finding.unlikely(place, problem, fix);
    }

    private String name(CaseResult result) {
        return words.say(
                "work-with work provider",
                result.work().name(),
                result.provider().name());
    }
}
