package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.Review;
import org.counterweigh.cli.run.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the whole result of one workbook as JSON. */
@Command(
        name = "evaluate",
        header = "Prints the whole result of a workbook as JSON.",
        description = {"", "Where something has to be mended first, the findings are printed as JSON instead.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class EvaluateCommand implements Callable<Integer> {

    private final Reviewer reviewer;
    private final Renderer result;
    private final Screen screen;
    private final Secrets secrets;

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Mixin
    private final SimulationOption simulation = new SimulationOption();

    @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Inject
    EvaluateCommand(Reviewer reviewer, Map<Format, Renderer> renderers, Screen screen, Secrets secrets) {
        this.reviewer = reviewer;
        this.result = Objects.requireNonNull(renderers.get(Format.JSON), "Nothing makes JSON");
        this.screen = screen;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        Review review = reviewer.review(file, password.from(secrets), simulation.drawing(), screen);
        if (review instanceof Review.Evaluated evaluated) {
            byte[] json = result.render(evaluated.evaluation(), evaluated.source(), BrandedOutput.shipped());
            screen.out().println(new String(json, StandardCharsets.UTF_8).strip());
            return ExitCode.DONE.code();
        }
        if (review instanceof Review.Unreadable unreadable) {
            screen.say(file + ": " + unreadable.sentence());
            return ExitCode.UNREADABLE.code();
        }
        screen.out().println(CheckCommand.object(file, review.findings()));
        screen.say(file + ": " + FindingText.counts(review.findings()));
        FindingText.lines(review.findings()).forEach(screen::say);
        return ExitCode.HAS_ERRORS.code();
    }
}
