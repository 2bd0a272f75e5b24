package org.counterweigh.cli.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterweigh.cli.plain.PlainModel.Ruling;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.OpenQuestions;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.json.ReadJson;
import org.counterweigh.report.json.ResultJson;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.jspecify.annotations.Nullable;

/**
 * What the product makes of a workbook.
 *
 * @param printed what it says under each key of {@code evaluate}
 * @param rulings of every case, by work and provider
 */
record Evaluated(Map<String, @Nullable Object> printed, Map<List<String>, Ruling> rulings) {

    private static final TemplateFolder SHIPPED = TemplateFolder.shipped();
    private static final Defaults DEFAULTS =
            new DefaultFigures(SHIPPED).read().value().orElseThrow();
    private static final GateRules RULES = new GateFiles(SHIPPED).read().value().orElseThrow();
    private static final WorkbookReader READER = new WorkbookReader(RULES, DEFAULTS);
    private static final Evaluator EVALUATOR = new Evaluator(RULES, DEFAULTS);
    private static final SimulationSettings FEW = new SimulationSettings(SimulationSettings.FEWEST, 1);

    /** The JSON of a workbook in text form, read back. */
    static Evaluated of(String text) {
        return through(text, Evaluated::of);
    }

    /** The JSON of a workbook, read back. */
    static Evaluated of(Path file) {
        return of(file, evaluation -> evaluation);
    }

    /** As {@link #of(String)}, of figures that stand for those of a published case, whose size nobody is asked about. */
    static Evaluated withoutQuestions(String text) {
        return through(
                text,
                file -> of(
                        file,
                        evaluation -> EVALUATOR.evaluate(
                                evaluation.data().with(OpenQuestions.NONE), evaluation.noticed(), FEW)));
    }

    private static Evaluated of(Path file, UnaryOperator<Evaluation> which) {
        WorkbookResult result = new WorkbookEvaluator(READER, EVALUATOR, "test").evaluate(file, Passwords.NONE, FEW);
        if (result instanceof WorkbookResult.Evaluated evaluated) {
            Evaluation evaluation = which.apply(evaluated.evaluation());
            byte[] json = ResultJson.bytes(evaluation, evaluated.brand().wording());
            return new Evaluated(ReadJson.of(json).object, rulings(evaluation.cases()));
        }
        throw new IllegalArgumentException(file + ": " + result.findings());
    }

    /** The same keys without anything drawn, for laws on very many workbooks in text form. */
    static Evaluated atPointValues(String text) {
        return through(text, Evaluated::atPointValues);
    }

    static Evaluated atPointValues(Path file) {
        return atPointValues(file, data -> data);
    }

    /** The first scenario of a workbook in text form, under the keys that the changed workbook itself would have. */
    static Evaluated scenario(String text) {
        return through(
                text,
                file -> atPointValues(file, data -> data.scenarios().get(0).data()));
    }

    private static Evaluated atPointValues(Path file, UnaryOperator<FirmData> which) {
        var read = (Intake.Read) READER.read(file);
        var data = read.checked()
                .value()
                .orElseThrow(() ->
                        new IllegalArgumentException(read.checked().findings().toString()));
        var point = EVALUATOR.atPointValues(which.apply(data));
        return new Evaluated(new PointResult(point).all(), rulings(point.cases()));
    }

    private static Evaluated through(String text, Function<Path, Evaluated> evaluation) {
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                return evaluation.apply(Files.write(file, QuickBook.of(text)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<List<String>, Ruling> rulings(List<CaseResult> cases) {
        Map<List<String>, Ruling> rulings = new HashMap<>();
        for (CaseResult each : cases) {
            rulings.put(List.of(each.work().name(), each.provider().name()), ruling(each.ruling()));
        }
        return rulings;
    }

    private static Ruling ruling(org.counterweigh.gate.Ruling ruling) {
        Set<String> obligations = ruling.obligations().stream()
                .map(asked -> asked.obligation().code())
                .collect(Collectors.toSet());
        boolean mayBill = ruling.billing()
                .filter(verdict -> verdict != Verdict.ALLOWED && verdict != Verdict.CONDITIONS)
                .isEmpty();
        return new Ruling(ruling.verdict().name(), obligations, mayBill, ruling.isReferredForBlanksOnly());
    }

    /** Every key in which it is not what the plain model makes of a workbook, under the same law. */
    List<String> differences(String text) {
        var plain = new PlainModel(new PlainSheets(text), (work, provider) -> {
            Ruling ruling = rulings.get(List.of(work, provider));
            if (ruling == null) {
                throw new IllegalStateException("No ruling on " + work + " at " + provider);
            }
            return ruling;
        });
        return Differences.of(printed, new PlainResult(plain).all());
    }
}
