package org.counterweigh.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.counterweigh.cli.console.Numbers;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Derivation;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Unit;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Wording;

/** Tells where a figure comes from. */
public final class LineExplanation {

    private final Evaluation evaluation;
    private final Wording wording;
    private final NamedLines lines;

    public LineExplanation(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.wording = wording;
        this.lines = new NamedLines(evaluation);
    }

    /** Every line there is, chapter by chapter, with its amount in the year. */
    public List<String> list(OptionalInt year) {
        int shown = shown(year);
        List<String> text = new ArrayList<>();
        for (Outline.Chapter<ChapterSubject> chapter : evaluation.outline().chapters()) {
            if (!chapter.lines().isEmpty()) {
                text.add(NamedLines.title(chapter.subject()));
            }
            chapter.lines()
                    .forEach(line -> text.add("  " + line.label() + ": "
                            + amount(evaluation.value().in(shown, line), line.unit())));
        }
        return text;
    }

    /** The one line asked for, from the result down to the cells. */
    public List<String> of(String asked, Scope scope, OptionalInt year) {
        int shown = shown(year);
        Optional<List<String>> told =
                new ResultsInWords(evaluation, Words.of(evaluation.data().firm(), wording), this).of(asked, scope);
        return told.orElseGet(() -> {
            NamedLines.Found found = only(asked, scope);
            return steps(NamedLines.title(found.subject()), found.line(), shown);
        });
    }

    private NamedLines.Found only(String asked, Scope scope) {
        List<NamedLines.Found> found = lines.named(asked, scope);
        if (found.isEmpty()) {
            throw new UserError(
                    ExitCode.USAGE,
                    "No line is called \"" + asked + "\"" + (scope.isWide() ? "" : " there") + ". Nearest: "
                            + quoted(lines.nearest(asked)) + ".");
        }
        if (found.size() > 1) {
            throw new UserError(
                    ExitCode.USAGE,
                    "Several lines are called \"" + asked + "\". Name one with --work and --provider, or by its title: "
                            + quoted(found.stream().map(NamedLines.Found::title).toList()) + ".");
        }
        return found.get(0);
    }

    /** The derivation of a line, one or more lines of text a step, each step below the one it is part of. */
    List<String> steps(String chapter, Line line, int year) {
        List<String> text = new ArrayList<>();
        text.add(chapter + ", Year " + year + " where a step differs from year to year");
        for (Derivation.Step step : Derivation.of(line, evaluation.value(), year)) {
            String margin = "  ".repeat(step.depth());
            String amount = step.unit().isShare() ? Numbers.exact(step.amount()) : amount(step.amount(), step.unit());
            text.add(margin + step.label() + ": " + amount + (step.given() ? "   [" + step.words() + "]" : ""));
            if (!step.given()) {
                text.add(margin + "  = " + step.words());
                if (!step.numbers().isEmpty()) {
                    text.add(margin + "  = " + step.numbers());
                }
            }
        }
        return text;
    }

    private String amount(double amount, Unit unit) {
        return Numbers.exact(amount) + " " + unit.in(evaluation.data().firm().currency());
    }

    private int shown(OptionalInt year) {
        int horizon = evaluation.value().horizon();
        int shown = year.orElse(Calendar.steadyYear(horizon));
        if (shown < 0 || shown > horizon) {
            throw new UserError(
                    ExitCode.USAGE, "The years run from 0 to " + horizon + "; there is no Year " + shown + ".");
        }
        return shown;
    }

    static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
