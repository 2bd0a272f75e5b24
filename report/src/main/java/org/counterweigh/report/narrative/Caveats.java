package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.document.Block.Callout;

/** What nobody may decide without knowing; all of it stands on page one, whatever else has to give way. */
record Caveats(Evaluation evaluation, Optional<Subject> subject, Words words) {

    private static final int MOST_NAMES = 4;
    private static final int MOST_DEFAULTS = 3;

    Callout callout() {
        List<String> grave = grave();
        List<String> lines = Stream.concat(grave.stream(), others().stream())
                .filter(line -> !line.isEmpty())
                .toList();
        boolean caution = grave.stream().anyMatch(line -> !line.isEmpty());
        return new Callout(words.say("caveats.title"), lines, caution ? Callout.Tone.CAUTION : Callout.Tone.CALM);
    }

    /** What could make the answer another. */
    private List<String> grave() {
        List<String> lines = new ArrayList<>();
        lines.add(new LargestQuestion(evaluation, words).sentences().orElse(""));
        lines.add(losing());
        lines.add(untested());
        lines.add(subject.isEmpty() ? words.say("caution.no-offer-text") : "");
        return lines;
    }

    private List<String> others() {
        var plan = new PlanSentences(evaluation, words);
        return List.of(
                subject.filter(shown -> !shown.isPlan()).map(this::notInPlan).orElse(""),
                evaluation.plan().movesNothing() && !sureness().isCertain()
                        ? sureness().lead()
                        : "",
                plan.binding(),
                income(),
                new ConditionsPrecedent(evaluation, 0, words).inWords(),
                new BlanksToFill(evaluation.review(), words).first(MOST_DEFAULTS),
                exceeding(),
                warnings());
    }

    /** Each answer's confidence is that of its own share of cost; the plan bears its providers' cost in full. */
    private String losing() {
        var worth = evaluation.plan().worth();
        var spreads = evaluation.uncertainty().plan();
        double value = spreads.netPresentValue().median();
        double cash = spreads.cashNetPresentValue().median();
        boolean shown = subject.filter(Subject::isPlan).isPresent() && Math.min(value, cash) < 0;
        return shown
                ? words.say(
                        "caution.losing-text worth$ cash# median# cash-median#",
                        worth.netPresentValue(),
                        worth.cashNetPresentValue(),
                        value,
                        cash)
                : "";
    }

    /** Everything, or the kinds of work whose answer no simulation bears out, with the reason. */
    private String untested() {
        if (sureness().isCertain()) {
            return words.say("sure.nothing-varies");
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        evaluation.decisions().stream()
                .filter(decision -> decision.confidence() == Confidence.UNTESTED)
                .forEach(decision -> byReason.computeIfAbsent(
                                new ReasonSentences(words).of(decision.confidenceReason()), reason -> new ArrayList<>())
                        .add(Words.name(decision.work().name())));
        List<String> named = byReason.entrySet().stream()
                .map(each -> words.say(
                        "answers.named name because",
                        words.some("list.comma", each.getValue(), MOST_NAMES),
                        each.getKey()))
                .toList();
        return named.isEmpty() ? "" : words.say("caveats.untested work", words.joined("list.semicolon", named));
    }

    private UncertaintySentences sureness() {
        return new UncertaintySentences(evaluation, words);
    }

    private String notInPlan(Subject shown) {
        return words.say(
                "caution.nothing-moves-text best worth$ cash$",
                shown.name(words),
                shown.worth().netPresentValue(),
                shown.worth().cashNetPresentValue());
    }

    /** What a law firm's clients pay more or less, which decides with the saving. */
    private String income() {
        if (subject.filter(Subject::movesIncome).isEmpty()) {
            return "";
        }
        double income = subject.get().worth().presentValueOfIncome();
        return words.say(
                income < 0 ? "caveats.income-lost amount$ value$" : "caveats.income-gained amount$ value$",
                Math.abs(income),
                subject.get().worth().netPresentValue() - income);
    }

    /** Why cash is worth more than value, which also counts what is no cash. */
    private String exceeding() {
        var worth = evaluation.plan().worth();
        if (evaluation.plan().movesNothing()
                || Math.round(worth.cashNetPresentValue()) <= Math.round(worth.netPresentValue())) {
            return "";
        }
        boolean soldAgain =
                evaluation.data().firm().income().resaleOfFreedHours().value() > 0 && worth.steadyCapacityHours() > 0;
        return words.say(soldAgain ? "by-year.sold-again" : "by-year.not-cash");
    }

    private String warnings() {
        long warnings = new EvaluationFindings(words)
                .of(evaluation.review()).stream()
                        .filter(finding -> finding.severity() == Severity.UNLIKELY)
                        .count();
        return warnings == 0 ? "" : words.counted("rests-on.warnings", warnings);
    }
}
