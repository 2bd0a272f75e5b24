package org.counterweigh.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.cli.console.Numbers;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.findings.Nearest;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Wording;

/** The results that are not arithmetic on lines: payback, rate of return and confidence, in sentences. */
final class InWords {

    private final Evaluation evaluation;
    private final Words words;

    InWords(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.words = Words.of(evaluation.data().firm(), wording);
    }

    /** The explanation, where the name is one of those results. */
    Optional<List<String>> of(String asked, Scope scope) {
        return switch (Nearest.plain(asked)) {
            case "payback", "paybackmonths", "discountedpayback" -> Optional.of(payback(Subject.in(evaluation, scope)));
            case "irr", "internalrateofreturn" -> Optional.of(rateOfReturn(Subject.in(evaluation, scope)));
            case "confidence" -> Optional.of(confidence(scope));
            default -> Optional.empty();
        };
    }

    private List<String> payback(Subject subject) {
        List<String> text = new ArrayList<>();
        List<Double> amounts = subject.worth().netBenefit();
        var months = subject.worth().paybackMonths();
        text.add(subject.name() + ", payback: "
                + (months.isPresent()
                        ? Numbers.exact(months.getAsDouble()) + " months"
                        : "the money does not come back"));
        text.add("  Counted from the start of Year 1 until the cumulated net benefit is no longer below zero, linear"
                + " inside a year.");
        double balance = amounts.get(0);
        text.add("  Year 0: " + money(balance));
        for (int year = 1; year < amounts.size(); year++) {
            double before = balance;
            balance += amounts.get(year);
            text.add("  Year " + year + ": " + money(before) + " + " + money(amounts.get(year)) + " = "
                    + money(balance));
            if (before < 0 && balance >= 0) {
                text.add(String.format(
                        Locale.ROOT,
                        "    back in this year: 12 × (%d + %s / %s) = %s months",
                        year - 1,
                        money(-before),
                        money(amounts.get(year)),
                        Numbers.exact(12 * (year - 1 - before / amounts.get(year)))));
            }
        }
        if (months.isPresent() && months.getAsDouble() == 0) {
            text.add("  The money is never out, so there is nothing to wait for.");
        }
        text.addAll(new Tree(evaluation, steadyYear())
                .of(subject.name(), subject.bridge().cumulated()));
        return text;
    }

    private List<String> rateOfReturn(Subject subject) {
        List<String> text = new ArrayList<>();
        var rate = subject.worth().internalRateOfReturn();
        text.add(subject.name() + ", internal rate of return: "
                + (rate.isPresent()
                        ? Numbers.percent(rate.getAsDouble())
                        : "none, since the net benefit does not change its sign exactly once"));
        text.add("  The yearly rate at which the net benefit of all years, discounted, comes to nothing.");
        List<Double> amounts = subject.worth().netBenefit();
        for (int year = 0; year < amounts.size(); year++) {
            text.add("  Year " + year + ": " + money(amounts.get(year)));
        }
        text.addAll(new Tree(evaluation, steadyYear())
                .of(subject.name(), subject.bridge().netBenefit()));
        return text;
    }

    private List<String> confidence(Scope scope) {
        return evaluation.decisions().stream()
                .filter(decision ->
                        scope.work().isEmpty() || decision.work().name().equalsIgnoreCase(scope.work()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Decision decision) {
        return decision.work().name() + ": " + decision.confidence().name() + ", "
                + new ReasonSentences(words).of(decision.confidenceReason());
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.value().horizon());
    }

    private static String money(double amount) {
        return Numbers.exact(amount);
    }
}
