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

/** The results a reader asks for in words: payback with its cash by year, rate of return and confidence. */
record ResultsInWords(Evaluation evaluation, Words words, LineExplanation lines) {

    /** What a payback or a rate of return is of, the plan or one case, as the chapters of the outline call it. */
    private record Subject(String name, AppraisalResult worth, ValueAndCash lines) {}

    /** The explanation, where the name is one of those results. */
    Optional<List<String>> of(String asked, Scope scope) {
        return switch (Nearest.plain(asked)) {
            case "payback", "paybackmonths" -> Optional.of(payback(subject(scope)));
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
        var months = subject.worth().paybackMonths();
        text.add(subject.name() + ", payback: "
                + (months.isPresent()
                        ? Numbers.exact(months.getAsDouble()) + " months"
                        : "none, since the cash does not come back or nothing is spent"));
        text.add("  Counted from the start of Year 1 until cumulated cash is no longer below zero, linear"
                + " inside a year.");
        List<Double> cash = subject.worth().cash();
        double[] cumulated = evaluation.value().years(subject.lines().cumulated());
        for (int year = 0; year < cash.size(); year++) {
            text.add("  Year " + year + ": cash " + Numbers.exact(cash.get(year)) + ", cumulated "
                    + Numbers.exact(cumulated[year]));
        }
        if (months.isPresent() && months.getAsDouble() == 0) {
            text.add("  No cash is ever out, so there is nothing to wait for.");
        }
        // its steps are those of the year in which the cash comes back
        int back = (int) Math.max(1, Math.ceil(months.orElse(0) / 12));
        text.addAll(lines.steps(subject.name(), subject.lines().payback().months(), back));
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
