package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.report.json.FindingsJson;
import org.counterweigh.report.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the whole result of one workbook as JSON. */
@Command(
        name = "evaluate",
        header = "Prints the whole result of a workbook as JSON.",
        description = {"", "Where something has to be mended first, the findings are printed as JSON instead.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class EvaluateCommand implements Callable<Integer> {

    private final WorkbookEvaluator evaluator;
    private final Screen screen;
    private final Secrets secrets;

    @Mixin
    private final OneWorkbook workbook = new OneWorkbook();

    @Inject
    EvaluateCommand(WorkbookEvaluator evaluator, Screen screen, Secrets secrets) {
        this.evaluator = evaluator;
        this.screen = screen;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        return workbook.evaluate(
                        evaluator,
                        secrets,
                        screen,
                        evaluation -> print(ResultJson.bytes(
                                evaluation, BrandedOutput.shipped().wording())),
                        findings -> print(FindingsJson.bytes(workbook.file().toString(), findings)))
                .code();
    }

    private void print(byte[] json) {
        screen.out().println(new String(json, StandardCharsets.UTF_8).strip());
    }
}
