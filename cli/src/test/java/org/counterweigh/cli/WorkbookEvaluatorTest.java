package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookEvaluatorTest {

    @TempDir
    Path folder;

    @Test
    void simulations_are_drawn_from_the_seed_that_is_asked_for() {
        TemplateFolder shipped = TemplateFolder.shipped();
        var defaults = new DefaultFigures(shipped).read().value().orElseThrow();
        var rules = new GateFiles(shipped).read().value().orElseThrow();
        var evaluator =
                new WorkbookEvaluator(new WorkbookReader(rules, defaults), new Evaluator(rules, defaults), "test");

        WorkbookResult result = evaluator.evaluate(
                Workbooks.good(folder.resolve("good.xlsx"), "Northgate"),
                Passwords.NONE,
                new SimulationSettings(2048, -7));

        assertThat(result)
                .isInstanceOfSatisfying(
                        WorkbookResult.Evaluated.class,
                        evaluated -> assertThat(evaluated
                                        .evaluation()
                                        .uncertainty()
                                        .basis()
                                        .seed())
                                .isEqualTo(-7));
    }
}
