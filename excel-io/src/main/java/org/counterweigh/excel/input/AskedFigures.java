package org.counterweigh.excel.input;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.plausibility.Question;
import org.counterweigh.excel.plausibility.Questions;
import org.counterweigh.excel.plausibility.Subject;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Correction;
import org.counterweigh.firm.FirmData;

/**
 * Asks about the figures of a firm that was read, and reads it anew with what was probably meant.
 *
 * @param reading the firm of a set of sheets, its findings told to the context beside them
 */
record AskedFigures(Sheets sheets, Context context, BiFunction<Sheets, Context, FirmData> reading) {

    /** Each is evaluated whole; a workbook with more has been filled in by another rule altogether. */
    private static final int MOST = 20;

    /** The firm, with a correction for every question that has one. */
    FirmData asked(FirmData data) {
        List<Question> open = open(Questions.ofFigures(subject(data)), question -> true);
        open.forEach(this::ask);
        if (context.findings().all().stream().anyMatch(Finding::stops)) {
            return data;
        }
        // One slip, one question: what no longer looks odd once the figures are as meant is not asked as well.
        FirmData meant = open.isEmpty() ? data : corrected(open);
        List<Question> related = open(
                Questions.ofRelations(subject(meant)),
                question -> open.stream().noneMatch(other -> other.place().equals(question.place())));
        related.forEach(this::ask);
        return data.with(Stream.concat(open.stream(), related.stream())
                .flatMap(question -> correction(question).stream())
                .limit(MOST)
                .toList());
    }

    private Subject subject(FirmData data) {
        return new Subject(data, context.defaults(), new Home(data.firm().homeRegulator()).region());
    }

    /** The questions that their owner has not answered for what the cell holds. */
    private List<Question> open(List<Question> questions, Predicate<Question> isNew) {
        return questions.stream()
                .filter(isNew)
                .filter(question -> !context.isConfirmed(question.place()))
                .toList();
    }

    private void ask(Question question) {
        String heading = question.at().source().column().orElseThrow().heading();
        context.ask(question.place(), heading + ": " + question.problem(), question.fix());
    }

    private Optional<Correction> correction(Question question) {
        return question.meant().map(meant -> new Correction(question.place(), meant, corrected(List.of(question))));
    }

    private FirmData corrected(List<Question> questions) {
        Map<Row, Row> replaced = new IdentityHashMap<>();
        for (Question question : questions) {
            question.meant().ifPresent(meant -> replace(question, meant, replaced));
        }
        Context own = context.anew();
        return reading.apply(
                sheets.changed(
                        own, row -> Optional.ofNullable(replaced.get(row)).orElse(row)),
                own);
    }

    private void replace(Question question, double meant, Map<Row, Row> replaced) {
        var source = (Source.Cell) question.at().source();
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
        return new Cell(cell.address(), new Content.Amount(meant, percent), Cell.Origin.TYPED);
    }
}
