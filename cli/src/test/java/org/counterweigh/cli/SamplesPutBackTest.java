package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.Counts;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.gate.GateRules;
import org.counterweigh.optimisation.PlanAnew;
import org.counterweigh.optimisation.PlanAnew.Place;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.counterweigh.uncertainty.CaseUncertainty;
import org.counterweigh.uncertainty.PlainAdvice;
import org.counterweigh.uncertainty.PlainAdvice.Way;
import org.counterweigh.uncertainty.WorkUncertainty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Break-evens and walk-away prices of the samples, typed into the workbook's own cell: a ten-thousandth beyond, the advice
 * is another by the cause named; a ten-thousandth before, it is not. What a workbook with too few people for its work
 * would say cannot be tried, since it is refused.
 */
@Tag("judges")
class SamplesPutBackTest {
    private static final Path EXAMPLES = Path.of("..", "templates", "examples");
    private static final double TEN_THOUSANDTH = 1e-4;
    private static final TemplateFolder SHIPPED = TemplateFolder.shipped();
    private static final Defaults DEFAULTS =
            new DefaultFigures(SHIPPED).read().value().orElseThrow();
    private static final GateRules RULES = new GateFiles(SHIPPED).read().value().orElseThrow();
    private static final WorkbookReader READER = new WorkbookReader(RULES, DEFAULTS);
    private static final Evaluator EVALUATOR = new Evaluator(RULES, DEFAULTS);

    /**
     * The workbook with another figure in a cell.
     *
     * @param firm none where the workbook is refused
     * @param tooFewPeople whether that is because the figure, true in theory, asks for several times the people there are
     */
    private record Anew(Optional<PointEvaluation> firm, boolean tooFewPeople) {}

    @TempDir
    Path folder;

    private static int tried;
    private final List<String> wrong = new ArrayList<>();

    static List<String> samples() throws IOException {
        try (Stream<String> names = Files.lines(EXAMPLES.resolve("index.txt"))) {
            return names.filter(name -> !name.isBlank() && !name.endsWith("-to-mend"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_would_change_the_advice_does_change_it_when_typed_into_its_cell(String sample) {
        Path file = EXAMPLES.resolve(sample + ".xlsx");
        Evaluation evaluation = EVALUATOR.evaluate(
                read(file).value().orElseThrow(), List.of(), new SimulationSettings(SimulationSettings.FEWEST, 1));
        for (WorkUncertainty work : evaluation.uncertainty().work()) {
            some(work.breakEvens().stream().filter(SamplesPutBackTest::isInACell))
                    .forEach(change -> work(file, evaluation, work, change));
        }
        some(evaluation.uncertainty().plan().breakEvens().stream().filter(SamplesPutBackTest::isInACell))
                .forEach(change -> plan(file, evaluation, change));
        evaluation.uncertainty().cases().forEach(each -> walkAway(file, each));

        assertThat(wrong).isEmpty();
    }

    /** The first of each list and every tenth; all of them in full. */
    private static Stream<AdviceChange> some(Stream<AdviceChange> changes) {
        List<AdviceChange> all = changes.toList();
        return IntStream.range(0, all.size())
                .filter(at -> Counts.inFull() || at % 10 == 0)
                .mapToObj(all::get);
    }

    @AfterAll
    static void some_were_tried() {
        assertThat(tried).isPositive();
    }

    private static boolean isInACell(AdviceChange change) {
        return change.input().source() instanceof Source.Cell;
    }

    private void work(Path file, Evaluation evaluation, WorkUncertainty work, AdviceChange change) {
        List<CaseCalculation> planned = evaluation.plan().lines().chosen();
        Optional<Way> today = planned.stream()
                .filter(each -> each.quote().work().equals(work.work()))
                .findFirst()
                .map(SamplesPutBackTest::way);
        Way turned = change.of().map(SamplesPutBackTest::way).orElseThrow();
        String name = work.work().name();
        Anew nearer = at(file, change, -1);
        Anew farther = at(file, change, 1);
        if (nearer.tooFewPeople() || farther.tooFewPeople()) {
            return;
        }
        List<PlainAdvice> before = advice(nearer, name, planned);
        List<PlainAdvice> beyond = advice(farther, name, planned);
        Optional<Cause> named = change.because() == Cause.RIVAL ? Optional.empty() : Optional.of(change.because());
        List<PlainAdvice> fails = today.isPresent() ? beyond : before;
        if (!before.stream().map(PlainAdvice::best).toList().equals(List.of(today))
                || beyond.stream().allMatch(advice -> advice.best().equals(today))
                || !fails.stream()
                        .map(advice -> advice.against(turned))
                        .toList()
                        .equals(List.of(named))) {
            wrong.add(name + ": " + change + "; today " + today + ", before " + before + ", beyond " + beyond);
        }
    }

    private static List<PlainAdvice> advice(Anew anew, String work, List<CaseCalculation> planned) {
        return anew.firm().stream()
                .map(firm -> new PlainAdvice(firm, work, planned))
                .toList();
    }

    private void plan(Path file, Evaluation evaluation, AdviceChange change) {
        Set<Place> today = PlanAnew.of(evaluation.plan().lines().chosen());
        Anew nearer = at(file, change, -1);
        Anew farther = at(file, change, 1);
        if (nearer.tooFewPeople() || farther.tooFewPeople()) {
            return;
        }
        if (!nearer.firm().map(SamplesPutBackTest::places).equals(Optional.of(today))
                || !farther.firm().map(firm -> !places(firm).equals(today)).orElse(false)) {
            wrong.add("the plan: " + change);
        }
    }

    private void walkAway(Path file, CaseUncertainty each) {
        Given price = each.of().quote().price().amount();
        each.prices().walkAway().ifPresent(highest -> {
            if (!isSound(with(file, price, highest * (1 - TEN_THOUSANDTH)).firm(), each.of())
                    || isSound(with(file, price, highest * (1 + TEN_THOUSANDTH)).firm(), each.of())) {
                wrong.add("walk-away price " + highest + " of " + price);
            }
        });
    }

    private static boolean isSound(Optional<PointEvaluation> firm, CaseCalculation sought) {
        Place place = PlanAnew.of(List.of(sought)).iterator().next();
        return firm.stream()
                .flatMap(each -> Stream.concat(each.cases().stream(), each.hybrids().stream()))
                .filter(each -> PlanAnew.of(List.of(each.lines())).contains(place))
                .anyMatch(each -> each.verdict() == CaseVerdict.SOUND);
    }

    private static Set<Place> places(PointEvaluation firm) {
        return PlanAnew.of(firm.plan().lines().chosen());
    }

    private static Way way(CaseCalculation of) {
        return new Way(of.quote().provider().name(), of.option() instanceof Option.Hybrid);
    }

    /** The workbook with the figure a ten-thousandth beyond (1) or before (-1) where the advice changes. */
    private Anew at(Path file, AdviceChange change, int side) {
        double away = Math.signum(change.turnsAt() - change.input().value());
        return with(file, change.input(), change.turnsAt() + side * away * TEN_THOUSANDTH * Math.abs(change.turnsAt()));
    }

    private Anew with(Path file, Given input, double value) {
        tried++;
        var cell = (Source.Cell) input.source();
        Path changed = folder.resolve("changed.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
                var out = Files.newOutputStream(changed)) {
            XSSFSheet sheet = workbook.getSheet(cell.sheet());
            var address = new CellAddress(cell.address());
            sheet.getRow(address.getRow()).getCell(address.getColumn()).setCellValue(value);
            withoutRanges(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Checked<FirmData> read = read(changed);
        return new Anew(read.value().map(EVALUATOR::atPointValues), takesTooManyPeople(read));
    }

    /** The new figure may lie outside its range, which would be told; nothing is drawn here. */
    private static void withoutRanges(XSSFWorkbook workbook) {
        for (String sheet : List.of("Ranges", "Correlations")) {
            if (workbook.getSheet(sheet) != null) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
        }
    }

    private static Checked<FirmData> read(Path file) {
        return ((Intake.Read) READER.read(file)).checked();
    }

    /** A workbook is refused for nothing but work that takes several times the people there are. */
    private static boolean takesTooManyPeople(Checked<FirmData> read) {
        return read.value().isEmpty()
                && read.findings().stream()
                        .filter(Finding::stops)
                        .allMatch(finding -> finding.problem().contains(" FTE of "));
    }
}
