package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.explain.LineExplanation;
import org.counterweigh.cli.explain.Scope;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
public final class ExplainCommand extends WorkbookCommand {

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
    ExplainCommand(WorkbookEvaluator evaluator, Screen screen, Secrets secrets) {
        super(evaluator, screen, secrets);
    }

    @Override
    List<String> lines(Evaluation evaluation, Wording wording) {
        OptionalInt asked = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        var derivations = new LineExplanation(evaluation, wording);
        return line == null
                ? derivations.list(asked)
                : derivations.of(line, Scope.of(evaluation, work, provider), asked);
    }

    @Override
    List<String> lines(String name, List<Finding> findings) {
        return List.of();
    }
}
