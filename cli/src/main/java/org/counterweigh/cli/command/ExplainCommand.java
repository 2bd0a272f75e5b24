package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.explain.Explanation;
import org.counterweigh.cli.explain.Scope;
import org.counterweigh.cli.run.Review;
import org.counterweigh.cli.run.Reviewer;
import org.counterweigh.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints where a figure comes from, back to the cells. */
@Command(
        name = "explain",
        header = "Prints where a figure comes from, back to the cells of the workbook.",
        description = {
            "",
            "LINE is a name as in the reports or the JSON: \"Net benefit\", \"NPV\", COST_SAVINGS, Payback, IRR,"
                    + " Confidence. Without LINE every line is listed.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ExplainCommand implements Callable<Integer> {

    private final Reviewer reviewer;
    private final Screen screen;
    private final Secrets secrets;

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Mixin
    private final SimulationOption simulation = new SimulationOption();

    @Parameters(index = "0", paramLabel = "FILE", description = "A workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "LINE", description = "The line to explain.")
    private @Nullable String line;

    @Option(names = "--work", paramLabel = "W", defaultValue = "", description = "Of this kind of work.")
    @SuppressWarnings("NullAway.Init")
    private String work;

    @Option(names = "--provider", paramLabel = "P", defaultValue = "", description = "With this provider.")
    @SuppressWarnings("NullAway.Init")
    private String provider;

    @Option(names = "--year", paramLabel = "Y", description = "In this year; in Year 2, the steady year, if not given.")
    private @Nullable Integer year;

    @Inject
    ExplainCommand(Reviewer reviewer, Screen screen, Secrets secrets) {
        this.reviewer = reviewer;
        this.screen = screen;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        Review review = reviewer.review(file, password.from(secrets), simulation.drawing(), screen);
        if (review instanceof Review.Evaluated evaluated) {
            explained(evaluated.evaluation()).forEach(screen.out()::println);
            return ExitCode.DONE.code();
        }
        if (review instanceof Review.Unreadable unreadable) {
            screen.say(file + ": " + unreadable.sentence());
            return ExitCode.UNREADABLE.code();
        }
        screen.say(file + " cannot be evaluated: " + FindingText.counts(review.findings()));
        FindingText.lines(review.findings()).forEach(screen::say);
        return ExitCode.HAS_ERRORS.code();
    }

    private List<String> explained(Evaluation evaluation) {
        OptionalInt asked = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        var explanation = new Explanation(evaluation);
        return line == null
                ? explanation.list(asked)
                : explanation.of(line, Scope.of(evaluation, work, provider), asked);
    }
}
