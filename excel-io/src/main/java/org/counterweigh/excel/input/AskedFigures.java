package org.counterweigh.excel.input;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.plausibility.Doubt;
import org.counterweigh.excel.plausibility.Questions;
import org.counterweigh.excel.plausibility.Subject;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Correction;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.OpenQuestions;

/**
 * Asks about the figures of a firm that was read, and reads it anew with what was probably meant.
 *
 * @param reading the firm of a set of sheets, its findings told to the context beside them
 */
record AskedFigures(Sheets sheets, Context context, BiFunction<Sheets, Context, FirmData> reading) {

    /** Each is evaluated whole; a workbook with more has been filled in by another rule altogether. */
    private static final int MOST = 20;

    /** The firm, with a correction for every doubt that has one. */
    FirmData asked(FirmData data) {
        List<Doubt> ofFigures = Questions.ofFigures(subject(data), place -> !context.isConfirmed(place));
        ofFigures.forEach(this::ask);
        if (context.findings().all().stream().anyMatch(Finding::stops)) {
            return data;
        }
        // One slip, one question: what no longer looks odd once the figures are as meant is not asked as well.
        Map<Given, Double> meant = new LinkedHashMap<>();
        ofFigures.forEach(doubt -> meant.putAll(doubt.meant()));
        List<Doubt> ofRelations = Questions.ofRelations(
                subject(meant.isEmpty() ? data : corrected(meant)),
                place -> !context.isConfirmed(place) && ofFigures.stream().noneMatch(doubt -> doubt.isAbout(place)));
        ofRelations.forEach(this::ask);
        List<Correction> corrections = Stream.concat(ofFigures.stream(), ofRelations.stream())
                .filter(doubt -> !doubt.meant().isEmpty())
                .limit(MOST)
                .map(doubt -> new Correction(
                        doubt.place(), corrected(ofRelations.contains(doubt) ? both(meant, doubt) : doubt.meant())))
                .toList();
        ofRelations.forEach(doubt -> meant.putAll(doubt.meant()));
        return data.with(new OpenQuestions(
                places(ofFigures, ofRelations),
                corrections,
                corrections.isEmpty() ? Optional.empty() : Optional.of(corrected(meant))));
    }

    private static Set<String> places(List<Doubt> ofFigures, List<Doubt> ofRelations) {
        return Stream.of(ofFigures, ofRelations)
                .flatMap(List::stream)
                .flatMap(doubt -> doubt.places().stream())
                .collect(Collectors.toSet());
    }

    /** What two figures that do not fit were meant to be is judged once those that are odd by themselves are as meant. */
    private static Map<Given, Double> both(Map<Given, Double> meant, Doubt doubt) {
        Map<Given, Double> both = new LinkedHashMap<>(meant);
        both.putAll(doubt.meant());
        return both;
    }

    private Subject subject(FirmData data) {
        return new Subject(data, context.defaults(), new Home(data.firm().homeRegulator()).region());
    }

    private void ask(Doubt doubt) {
        doubt.places().forEach(context.findings()::forgetUnusual);
        if (doubt.severity() == Severity.STOPS) {
            context.findings().stops(doubt.place(), doubt.problem(), doubt.fix());
        } else {
            context.ask(doubt);
        }
    }

    private FirmData corrected(Map<Given, Double> meant) {
        var replaced = new IdentityHashMap<Row, Row>();
        meant.forEach((given, amount) -> replace((Source.Cell) given.source(), amount, replaced));
        Context own = context.anew();
        return reading.apply(
                sheets.changed(
                        own, row -> Optional.ofNullable(replaced.get(row)).orElse(row)),
                own);
    }

    private void replace(Source.Cell source, double meant, IdentityHashMap<Row, Row> replaced) {
        Source.Column named = source.column().orElseThrow();
        for (Row row : sheets.rows(named.sheet())) {
            Column column = row.columns().column(named.heading());
            row.cell(column)
                    .filter(cell -> row.place(column).equals(source.text()))
                    .ifPresent(cell -> {
                        Row before = Optional.ofNullable(replaced.get(row)).orElse(row);
                        replaced.put(
                                row,
                                before.with(
                                        column,
                                        holding(meant, cell),
                                        row.columns().sheet(column)));
                    });
        }
    }

    private static Cell holding(double meant, Cell cell) {
        boolean percent = cell.content() instanceof Content.Amount amount && amount.percent();
        return new Cell(cell.address(), new Content.Amount(meant, percent), Cell.Origin.TYPED, cell.style());
    }
}
