package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.run.MarkedCopy;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.json.ResultJson;
import org.counterweigh.report.narrative.BlanksToFill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the findings of workbooks; writes nothing unless marked copies are asked for. */
@Command(
        name = "check",
        header = "Lists errors, warnings and defaults; writes nothing, but marked copies if asked to.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class CheckCommand implements Callable<Integer> {

    private final WorkbookEvaluator evaluator;
    private final Screen screen;
    private final Secrets secrets;

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workbooks (.xlsx).")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--json", description = "The findings as JSON, one object a workbook in a list.")
    private boolean json;

    @Option(
            names = "--annotate",
            description = "Also write FILE" + MarkedCopy.ENDING + " beside each workbook with findings: a copy in which"
                    + " every finding is marked, commented and listed with a link to its cell.")
    private boolean annotate;

    @Inject
    public CheckCommand(WorkbookEvaluator evaluator, Screen screen, Secrets secrets) {
        this.evaluator = evaluator;
        this.screen = screen;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        Passwords passwords = password.from(secrets);
        List<ExitCode> codes = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        for (Path file : files) {
            WorkbookResult result = evaluator.review(file, passwords, screen);
            List<Finding> findings = result.findings();
            if (result instanceof WorkbookResult.Unreadable unreadable) {
                screen.say(file + ": " + unreadable.sentence() + (annotate ? " No marked copy was made of it." : ""));
                codes.add(ExitCode.UNREADABLE);
                findings =
                        List.of(Finding.stops(unreadable.source().name(), unreadable.sentence(), "Then check again."));
            } else {
                codes.add(result instanceof WorkbookResult.Stopped ? ExitCode.HAS_ERRORS : ExitCode.DONE);
                print(file, findings);
                if (result instanceof WorkbookResult.Reviewed reviewed) {
                    print(reviewed);
                }
                if (annotate && !findings.isEmpty()) {
                    codes.add(annotate(file, findings));
                }
            }
            objects.add(ResultJson.text(file.toString(), findings));
        }
        if (json) {
            screen.out().println("[" + String.join(",\n", objects) + "]");
        }
        return ExitCode.worst(codes).code();
    }

    /** Writes the marked copy; one that cannot be written is not in the way of the others. */
    private ExitCode annotate(Path file, List<Finding> findings) {
        var copy = new MarkedCopy(file);
        try {
            Optional<String> refusal = copy.write(findings);
            screen.say(refusal.map(sentence -> file + ": " + sentence).orElse("Marked copy: " + copy.file()));
            return ExitCode.DONE;
        } catch (UserError error) {
            screen.say(error.sentence());
            return error.exit();
        }
    }

    /** What is worth filling in first, which no finding says. */
    private void print(WorkbookResult.Reviewed reviewed) {
        if (!json) {
            new BlanksToFill(reviewed.review(), reviewed.words()).lines().forEach(screen.out()::println);
        }
    }

    private void print(Path file, List<Finding> findings) {
        if (!json) {
            screen.out().println(file + ": " + FindingText.counts(findings));
            FindingText.lines(findings).forEach(screen.out()::println);
        }
    }
}
