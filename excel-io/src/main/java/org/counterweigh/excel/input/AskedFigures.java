package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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
        List<Doubt> asked = new ArrayList<>(context.doubts());
        List<Correction> corrections = new ArrayList<>();
        Map<Given, Double> meant = new LinkedHashMap<>();
        context.doubts().stream()
                .filter(doubt -> !context.isConfirmed(doubt.place()))
                .forEach(doubt -> {
                    meant.putAll(doubt.meant());
                    correct(doubt.place(), doubt.meant(), corrections);
                });
        for (Questions stage : Questions.values()) {
            FirmData known = meant.isEmpty() || stops() ? data : corrected(meant);
            List<Doubt> doubts =
                    stage.about(subject(known), place -> isOpen(place, asked), place -> isSure(place, asked));
            doubts.forEach(this::ask);
            if (stops()) {
                return data;
            }
            asked.addAll(doubts);
            Map<Given, Double> before = Map.copyOf(meant);
            doubts.stream().filter(doubt -> !doubt.meant().isEmpty()).forEach(doubt -> {
                correct(
                        doubt.place(),
                        stage == Questions.OF_FIGURES ? doubt.meant() : both(before, doubt),
                        corrections);
                meant.putAll(doubt.meant());
            });
        }
        asked.removeIf(doubt -> context.isConfirmed(doubt.place()));
        return data.with(new OpenQuestions(
                places(asked), corrections, corrections.isEmpty() ? Optional.empty() : Optional.of(corrected(meant))));
    }

    private static Set<String> places(List<Doubt> asked) {
        return asked.stream().flatMap(doubt -> doubt.places().stream()).collect(Collectors.toSet());
    }

    private void correct(String place, Map<Given, Double> meant, List<Correction> corrections) {
        if (!meant.isEmpty() && corrections.size() < MOST) {
            corrections.add(new Correction(place, corrected(meant)));
        }
    }

    private boolean stops() {
        return context.findings().all().stream().anyMatch(Finding::stops);
    }

    private boolean isOpen(String place, List<Doubt> asked) {
        return !context.isConfirmed(place) && asked.stream().noneMatch(doubt -> doubt.isAbout(place));
    }

    private boolean isSure(String place, List<Doubt> asked) {
        return !context.isConfirmed(place)
                && !context.findings().isUnusual(place)
                && asked.stream().filter(doubt -> doubt.meant().isEmpty()).noneMatch(doubt -> doubt.isAbout(place));
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
