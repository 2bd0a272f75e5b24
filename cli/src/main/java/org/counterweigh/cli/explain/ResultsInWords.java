package org.counterweigh.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.console.Numbers;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;
import org.counterweigh.findings.Nearest;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;

/** The results that are not arithmetic on lines: payback, rate of return and confidence, in sentences. */
record ResultsInWords(Evaluation evaluation, Words words, LineExplanation lines) {

    /** What a payback or a rate of return is of, the plan or one case, as the chapters of the outline call it. */
    private record Subject(String name, AppraisalResult worth, ValueAndCash lines) {}

    /** The explanation, where the name is one of those results. */
    Optional<List<String>> of(String asked, Scope scope) {
        return switch (Nearest.plain(asked)) {
            case "payback", "paybackmonths", "discountedpayback" -> Optional.of(payback(subject(scope)));
            case "irr", "internalrateofreturn" -> Optional.of(rateOfReturn(subject(scope)));
            case "confidence" -> Optional.of(confidence(scope));
            default -> Optional.empty();
        };
    }

    private Subject subject(Scope scope) {
        if (scope.isWide()) {
            var plan = evaluation.plan();
            String name = NamedLines.title(ChapterSubject.WHOLE_PLAN);
            return new Subject(name, plan.worth(), plan.lines().worth());
        }
        List<CaseResult> cases = evaluation.cases().stream()
                .filter(result -> scope.isAboutWork(result.work().name())
                        && scope.isAboutProvider(result.provider().name()))
                .toList();
        if (cases.size() != 1) {
            throw new UserError(
                    ExitCode.USAGE,
                    cases.isEmpty()
                            ? "No offer fits --work and --provider."
                            : "Several offers fit: name one kind of work with --work and one provider with"
                                    + " --provider.");
        }
        CaseResult result = cases.get(0);
        String name = NamedLines.title(ChapterSubject.of(ChapterSubject.Kind.CASE, result.lines()));
        return new Subject(name, result.worth(), result.lines().worth());
    }

    private List<String> payback(Subject subject) {
        List<String> text = new ArrayList<>();
        List<Double> amounts = subject.worth().cash();
        var months = subject.worth().paybackMonths();
        text.add(subject.name() + ", payback: "
                + (months.isPresent()
                        ? Numbers.exact(months.getAsDouble()) + " months"
                        : "the cash does not come back"));
        text.add("  Counted from the start of Year 1 until cumulated cash is no longer below zero, linear"
                + " inside a year.");
        double balance = amounts.get(0);
        text.add("  Year 0: " + Numbers.exact(balance));
        for (int year = 1; year < amounts.size(); year++) {
            double before = balance;
            String amount = Numbers.exact(amounts.get(year));
            balance += amounts.get(year);
            text.add("  Year " + year + ": " + Numbers.exact(before) + " + " + amount + " = " + Numbers.exact(balance));
            if (before < 0 && balance >= 0) {
                text.add("    back in this year: 12 × (" + (year - 1) + " + " + Numbers.exact(-before) + " / " + amount
                        + ") = " + Numbers.exact(12 * (year - 1 - before / amounts.get(year))) + " months");
            }
        }
        if (months.isPresent() && months.getAsDouble() == 0) {
            text.add("  The money is never out, so there is nothing to wait for.");
        }
        text.addAll(steps(subject, subject.lines().cumulated()));
        return text;
    }

    private List<String> rateOfReturn(Subject subject) {
        List<String> text = new ArrayList<>();
        var rate = subject.worth().internalRateOfReturn();
        text.add(subject.name() + ", internal rate of return: "
                + (rate.isPresent()
                        ? Numbers.percent(rate.getAsDouble())
                        : "none, since the value does not change its sign once, from minus to plus"));
        text.add("  The yearly rate at which the value of all years, discounted, comes to nothing.");
        List<Double> amounts = subject.worth().value();
        for (int year = 0; year < amounts.size(); year++) {
            text.add("  Year " + year + ": " + Numbers.exact(amounts.get(year)));
        }
        text.addAll(steps(subject, subject.lines().value()));
        return text;
    }

    private List<String> steps(Subject subject, Line line) {
        return lines.steps(
                subject.name(), line, Calendar.steadyYear(evaluation.value().horizon()));
    }

    private List<String> confidence(Scope scope) {
        return evaluation.decisions().stream()
                .filter(decision -> scope.isAboutWork(decision.work().name()))
                .map(decision ->
                        decision.work().name() + ": " + decision.confidence().name() + ", "
                                + new ReasonSentences(words).of(decision.confidenceReason()))
                .toList();
    }
}
