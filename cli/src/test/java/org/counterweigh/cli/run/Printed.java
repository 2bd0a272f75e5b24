package org.counterweigh.cli.run;

import java.nio.file.Path;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;

/** The PDF of a workbook, as a batch with few simulations makes it. */
final class Printed {

    private static final SimulationSettings FEW = new SimulationSettings(SimulationSettings.FEWEST, 1);
    private static final Passwords PASSWORDS =
            (file, attempt) -> Optional.of("secret".toCharArray()).filter(secret -> attempt == 1);
    private static final WorkbookEvaluator EVALUATOR = evaluator();

    private Printed() {}

    static byte[] of(Path workbook) {
        return as(Format.PDF, workbook);
    }

    static byte[] as(Format format, Path workbook) {
        WorkbookResult.Evaluated evaluated = evaluated(workbook);
        return Renderer.of(format).render(evaluated.evaluation(), evaluated.source(), evaluated.brand());
    }

    static WorkbookResult.Evaluated evaluated(Path workbook) {
        WorkbookResult result = EVALUATOR.evaluate(workbook, PASSWORDS, FEW);
        if (result instanceof WorkbookResult.Evaluated evaluated) {
            return evaluated;
        }
        throw new IllegalArgumentException(workbook + ": " + result.findings());
    }

    private static WorkbookEvaluator evaluator() {
        var shipped = TemplateFolder.shipped();
        var defaults = new DefaultFigures(shipped).read().value().orElseThrow();
        var rules = new GateFiles(shipped).read().value().orElseThrow();
        return new WorkbookEvaluator(new WorkbookReader(rules, defaults), new Evaluator(rules, defaults), "test");
    }
}
