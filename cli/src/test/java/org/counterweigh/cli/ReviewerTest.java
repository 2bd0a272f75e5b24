package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.cli.run.Review;
import org.counterweigh.cli.run.Reviewer;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewerTest {

    @TempDir
    Path folder;

    @Test
    void futures_are_drawn_from_the_seed_that_is_asked_for() {
        TemplateFolder shipped = TemplateFolder.shipped();
        var defaults = new DefaultFigures(shipped).read().value().orElseThrow();
        var reviewer = new Reviewer(
                new WorkbookReader(defaults),
                new Evaluator(new GateFiles(shipped).read().value().orElseThrow(), defaults),
                "test");

        Review review = reviewer.review(
                Workbooks.good(folder.resolve("good.xlsx"), "Northgate"),
                Passwords.NONE,
                new SimulationSettings(2048, -7));

        assertThat(review)
                .isInstanceOfSatisfying(
                        Review.Evaluated.class,
                        evaluated -> assertThat(evaluated
                                        .evaluation()
                                        .uncertainty()
                                        .basis()
                                        .seed())
                                .isEqualTo(-7));
    }
}
