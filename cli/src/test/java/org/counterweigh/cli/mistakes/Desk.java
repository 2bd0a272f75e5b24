package org.counterweigh.cli.mistakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.BlankRanking;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.gate.GateRules;
import org.counterweigh.report.narrative.EvaluationFindings;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.counterweigh.templates.Wording;
import org.counterweigh.templates.WordingFile;

/** Looks workbooks through as the command {@code check} does, but for the blanks that matter most, which nobody asks for here. */
final class Desk {

    private static final TemplateFolder SHIPPED = TemplateFolder.shipped();
    private static final Defaults DEFAULTS =
            new DefaultFigures(SHIPPED).read().value().orElseThrow();
    private static final GateRules RULES = new GateFiles(SHIPPED).read().value().orElseThrow();

    private static final Wording WORDING =
            new WordingFile(SHIPPED).read().value().orElseThrow();

    private final WorkbookReader reader = new WorkbookReader(RULES, DEFAULTS);
    private final Evaluator evaluator = new Evaluator(RULES, DEFAULTS);

    Reading read(Book book) {
        try {
            Path file = Files.createTempFile("book", ".xlsx");
            try {
                return read(Files.write(file, BookFile.of(book)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(Path file) {
        Checked<FirmData> read = ((Intake.Read) reader.read(file)).checked();
        return read.value()
                .map(data -> reading(data, read.findings()))
                .orElseGet(() -> Reading.stopped(read.findings()));
    }

    private Reading reading(FirmData data, List<Finding> noticed) {
        PointEvaluation point = evaluator.atPointValues(data);
        var review = new DataReview(
                data,
                noticed,
                evaluator.flags(point),
                point.cases(),
                point.plan(),
                new BlankRanking(Optional.empty(), List.of()),
                List.of());
        var words = Words.of(data.firm(), WORDING);
        return Reading.of(new EvaluationFindings(words).of(review), review);
    }
}
