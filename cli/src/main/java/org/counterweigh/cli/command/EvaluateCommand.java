package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.util.List;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.json.ResultJson;
import org.counterweigh.templates.Wording;
import picocli.CommandLine.Command;

/** Prints the whole result of one workbook as JSON. */
@Command(
        name = "evaluate",
        header = "Prints the whole result of a workbook as JSON.",
        description = {"", "Where something has to be mended first, the findings are printed as JSON instead.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class EvaluateCommand extends WorkbookCommand {

    @Inject
    EvaluateCommand(WorkbookEvaluator evaluator, Screen screen, Secrets secrets) {
        super(evaluator, screen, secrets);
    }

    @Override
    List<String> lines(Evaluation evaluation, Wording wording) {
        return List.of(ResultJson.text(evaluation, wording));
    }

    @Override
    List<String> lines(String name, List<Finding> findings) {
        return List.of(ResultJson.text(name, findings));
    }
}
