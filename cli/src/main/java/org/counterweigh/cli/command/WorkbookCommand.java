package org.counterweigh.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.Wording;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command about one workbook, which it evaluates. */
abstract class WorkbookCommand implements Callable<Integer> {

    private final WorkbookEvaluator evaluator;
    private final Screen screen;
    private final Secrets secrets;

    @Parameters(index = "0", paramLabel = "FILE", description = "A workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Mixin
    private final SimulationOption simulation = new SimulationOption();

    WorkbookCommand(WorkbookEvaluator evaluator, Screen screen, Secrets secrets) {
        this.evaluator = evaluator;
        this.screen = screen;
        this.secrets = secrets;
    }

    /** What is printed of it. */
    abstract List<String> lines(Evaluation evaluation, Wording wording);

    /** What is printed where it cannot be evaluated; what is to be mended is told beside the result too. */
    abstract List<String> lines(String name, List<Finding> findings);

    @Override
    public Integer call() {
        WorkbookResult result = evaluator.evaluate(file, password.from(secrets), simulation.settings(), screen);
        if (result instanceof WorkbookResult.Evaluated whole) {
            lines(whole.evaluation(), whole.brand().wording()).forEach(screen.out()::println);
            return ExitCode.DONE.code();
        }
        if (result instanceof WorkbookResult.Unreadable unreadable) {
            screen.say(file + ": " + unreadable.sentence());
            return ExitCode.UNREADABLE.code();
        }
        lines(file.toString(), result.findings()).forEach(screen.out()::println);
        screen.say(file + " cannot be evaluated: " + FindingText.counts(result.findings()));
        FindingText.lines(result.findings()).forEach(screen::say);
        return ExitCode.HAS_ERRORS.code();
    }
}
