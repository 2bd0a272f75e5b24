package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Derivation;
import org.counterweigh.figures.Derivation.Step;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What stands behind the report: every figure it starts from, what was noticed, and how its cash comes about. */
record Appendix(Evaluation evaluation, SourceFile source, Words words) {

    private static final Comparator<Source.Cell> READING_ORDER = Comparator.comparing(Source.Cell::sheet)
            .thenComparingInt(Source.Cell::rowNumber)
            .thenComparingInt(Source.Cell::columnNumber);

    /** From the cash down to the eight factors. */
    private static final int DEEPEST = 3;

    /** More would be read by nobody; the command tells them all. */
    private static final int MOST_STEPS = 40;

    List<Section> sections() {
        return List.of(
                Section.of(words.say("assumptions.title"), assumptions(), false),
                Section.of(words.say("findings.title"), findings(), false),
                Section.of(words.say("derivation.title"), derivation(), false));
    }

    /** Defaults first, since they are the first to replace. */
    private List<Block> assumptions() {
        List<Row> rows = new ArrayList<>();
        origins().forEach((origin, givens) -> {
            rows.add(Row.subhead(origin));
            givens.forEach(given -> rows.add(row(given)));
        });
        var columns = words.columns("figure 3.8, value 1.2 #, unit 1.3, source 3.6, grade 0.7 ^");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(
                Words.sentences(words.say("assumptions.lead"), new SourcesVerified(evaluation, words).sentence())));
        blocks.add(Paragraph.body(new Enclosures(source, words).sentence()));
        new BlanksToFill(evaluation.review(), words).table().ifPresent(blocks::add);
        blocks.add(new Table("", columns, rows, words.say("assumptions.note")));
        List<String> nil =
                givens().filter(Appendix::isNil).map(this::nil).distinct().toList();
        if (!nil.isEmpty()) {
            blocks.add(Paragraph.body(words.say("assumptions.nil figures", words.joined("list.semicolon", nil))));
        }
        return blocks;
    }

    /** Defaults, then each sheet of the workbook in the order of its cells, then what was read out of several. */
    private Map<String, List<Given>> origins() {
        Map<String, List<Given>> origins = new LinkedHashMap<>();
        add(words.say("assumptions.defaults"), givens().filter(given -> given.isDefault() && !isNil(given)), origins);
        givens().filter(given -> given.source() instanceof Source.Cell)
                .sorted(Comparator.comparing(given -> (Source.Cell) given.source(), READING_ORDER))
                .forEach(given -> add(
                        words.say("assumptions.sheet sheet", ((Source.Cell) given.source()).sheet()),
                        Stream.of(given),
                        origins));
        add(
                words.say("assumptions.derived"),
                givens().filter(given -> given.source() instanceof Source.Derived),
                origins);
        return origins;
    }

    /** The cost of each obligation would be a line for each code. */
    private String nil(Given given) {
        return given.source() instanceof Source.Default standsIn
                        && standsIn.sheet().equals("Obligations")
                ? words.say("assumptions.obligations")
                : given.label();
    }

    private static boolean isNil(Given given) {
        return given.isDefault() && given.value() == 0;
    }

    private Stream<Given> givens() {
        return evaluation.outline().givens().stream();
    }

    private static void add(String origin, Stream<Given> givens, Map<String, List<Given>> origins) {
        givens.forEach(given ->
                origins.computeIfAbsent(origin, each -> new ArrayList<>()).add(given));
    }

    private Row row(Given given) {
        return Row.plain(
                given.label(),
                words.value(given),
                words.unit(given.unit()),
                source(given),
                given.source()
                        .citation()
                        .map(Citation::grade)
                        .orElseGet(() -> given.source().grade())
                        .name());
    }

    /** Defaults stand under their own heading; what matters of them is who says so, and where. */
    private String source(Given given) {
        return given.source()
                .citation()
                .map(cited -> cited.address()
                        .map(address -> words.say("assumptions.cited source address", cited.text(), address))
                        .orElse(cited.text()))
                .orElseGet(() -> given.source().text());
    }

    /** What the owner of the workbook should know about it, and what to do; then what he has confirmed. */
    private List<Block> findings() {
        List<Block> blocks = new ArrayList<>(List.of(notices()));
        List<String> confirmed = evaluation.data().confirmed().stream()
                .filter(Confirmation::stands)
                .map(each -> words.say(
                        "findings.confirmed-figure figure value place",
                        each.label(),
                        words.entered(each.value()),
                        each.place()))
                .toList();
        if (!confirmed.isEmpty()) {
            blocks.add(
                    Paragraph.body(words.say("findings.confirmed figures", words.joined("list.semicolon", confirmed))));
        }
        return blocks;
    }

    private Block notices() {
        List<Row> rows = new EvaluationFindings(words)
                .of(evaluation.review()).stream()
                        .filter(finding -> !finding.figure())
                        .map(finding -> Row.plain(
                                words.word("severity", finding.severity()),
                                finding.place(),
                                finding.problem(),
                                finding.fix()))
                        .toList();
        var columns = words.columns("kind-of-finding 1, place 1.4, was-read 4, to-do 3");
        return rows.isEmpty()
                ? Paragraph.body(words.say("findings.none"))
                : new Table("", columns, rows, words.say("findings.note"));
    }

    /** How the plan's cash comes about, how to ask for any other line, and how to read the charts. */
    private List<Block> derivation() {
        var work = evaluation.data().work();
        String example = work.isEmpty() ? "" : work.get(0).name();
        List<Block> blocks = new ArrayList<>(List.of(
                Paragraph.body(words.say("derivation.lead")),
                Paragraph.body(words.say(
                        "derivation.command file work year",
                        source.name(),
                        example,
                        evaluation.value().steadyYear()))));
        if (!evaluation.plan().lines().chosen().isEmpty()) {
            var cash = evaluation.plan().lines().worth().annualCash();
            List<Step> steps = Derivation.of(
                            cash, evaluation.value(), evaluation.value().steadyYear())
                    .stream()
                    .filter(step -> step.depth() <= DEEPEST)
                    .toList();
            if (steps.size() <= MOST_STEPS) {
                blocks.add(new Heading(2, words.say("derivation.annual-cash")));
                blocks.add(table(cash, steps));
            }
        }
        blocks.add(new Heading(2, words.say("reading.title")));
        blocks.add(new Bullets(List.of(
                words.say("reading.bridge"),
                words.say("reading.ranges"),
                words.say("reading.ranks"),
                words.say("reading.tornado"),
                words.say("reading.cash"),
                words.say("reading.losses"),
                words.say("reading.frontier"))));
        return blocks;
    }

    private Table table(Line line, List<Step> steps) {
        List<Row> rows = steps.stream()
                .map(step -> Row.plain(
                        "· ".repeat(step.depth()) + step.label(), words.number(step.amount(), 0, 2), step.words()))
                .toList();
        return new Table(
                words.say(
                        "derivation.caption line unit year",
                        line.label(),
                        words.unit(line.unit()),
                        evaluation.value().steadyYear()),
                words.columns("line 3, amount 1.2 #, worked-from 4"),
                rows,
                words.say("derivation.note"));
    }
}
