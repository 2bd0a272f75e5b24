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
import org.counterweigh.figures.Outline;
import org.counterweigh.templates.Wording;

/** Tells where a figure comes from. */
public final class Explanation {

    private final Evaluation evaluation;
    private final Wording wording;
    private final Lines lines;

    public Explanation(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.wording = wording;
        this.lines = new Lines(evaluation);
    }

    /** Every line there is, chapter by chapter, with its amount in the year. */
    public List<String> list(OptionalInt year) {
        int shown = shown(year);
        List<String> text = new ArrayList<>();
        for (Outline.Chapter<ChapterSubject> chapter : evaluation.outline().chapters()) {
            if (!chapter.lines().isEmpty()) {
                text.add(Lines.title(chapter.subject()));
            }
            chapter.lines()
                    .forEach(line -> text.add("  " + line.label() + ": "
                            + Numbers.exact(evaluation.value().in(shown, line)) + " "
                            + line.unit().in(evaluation.data().firm().currency())));
        }
        return text;
    }

    /** The one line asked for, from the result down to the cells. */
    public List<String> of(String asked, Scope scope, OptionalInt year) {
        int shown = shown(year);
        Optional<List<String>> told = new InWords(evaluation, wording).of(asked, scope);
        if (told.isPresent()) {
            return told.get();
        }
        List<Lines.Found> found = lines.named(asked, scope);
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
                            + quoted(found.stream().map(Lines.Found::title).toList()) + ".");
        }
        Lines.Found one = found.get(0);
        return new Tree(evaluation, shown).of(Lines.title(one.subject()), one.line());
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

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
