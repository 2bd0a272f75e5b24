package org.counterweigh.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The one workbook a command is about, and how it is to be evaluated. */
final class OneWorkbook {

    @Parameters(index = "0", paramLabel = "FILE", description = "A workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Mixin
    private final SimulationOption simulation = new SimulationOption();

    Path file() {
        return file;
    }

    /** Evaluates the workbook and hands on what came of it; what is to be mended first is told on the screen too. */
    ExitCode evaluate(
            WorkbookEvaluator evaluator,
            Secrets secrets,
            Screen screen,
            Consumer<Evaluation> evaluated,
            Consumer<List<Finding>> stopped) {
        WorkbookResult result = evaluator.evaluate(file, password.from(secrets), simulation.settings(), screen);
        if (result instanceof WorkbookResult.Evaluated whole) {
            evaluated.accept(whole.evaluation());
            return ExitCode.DONE;
        }
        if (result instanceof WorkbookResult.Unreadable unreadable) {
            screen.say(file + ": " + unreadable.sentence());
            return ExitCode.UNREADABLE;
        }
        stopped.accept(result.findings());
        screen.say(file + " cannot be evaluated: " + FindingText.counts(result.findings()));
        FindingText.lines(result.findings()).forEach(screen::say);
        return ExitCode.HAS_ERRORS;
    }
}
