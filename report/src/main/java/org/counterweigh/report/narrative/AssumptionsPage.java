package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** Every figure the calculation starts from with its source, defaults first since they are the first to replace. */
record AssumptionsPage(Evaluation evaluation, Words words) {

    private static final Comparator<Source.Cell> READING_ORDER = Comparator.comparing(Source.Cell::sheet)
            .thenComparingInt(Source.Cell::row)
            .thenComparingInt(Source.Cell::column);

    Section section() {
        List<Row> rows = new ArrayList<>();
        origins().forEach((origin, givens) -> {
            rows.add(Row.subhead(origin));
            givens.forEach(given -> rows.add(row(given)));
        });
        String title = words.say("assumptions.title");
        return new Section(
                title,
                title,
                List.of(
                        Paragraph.body(words.say("assumptions.lead")),
                        new Table(
                                "",
                                List.of(
                                        words.textColumn("figure", 4.6),
                                        words.numberColumn("value", 1.2),
                                        words.textColumn("unit", 1.3),
                                        words.textColumn("source", 2.8),
                                        new Column(words.say("head.grade"), Table.Alignment.CENTRE, 0.7)),
                                rows,
                                words.say("assumptions.note"))),
                false);
    }

    /** Defaults, then each sheet of the workbook in the order of its cells, then what was read out of several. */
    private Map<String, List<Given>> origins() {
        List<Given> givens = evaluation.outline().givens();
        Map<String, List<Given>> origins = new LinkedHashMap<>();
        origins.put(
                words.say("assumptions.defaults"),
                givens.stream().filter(Given::isDefault).toList());
        Map<Source.Cell, List<Given>> byCell = new TreeMap<>(READING_ORDER);
        givens.forEach(given -> {
            if (given.source() instanceof Source.Cell cell) {
                byCell.computeIfAbsent(cell, each -> new ArrayList<>()).add(given);
            }
        });
        byCell.forEach((cell, given) -> origins.computeIfAbsent(
                        words.say("assumptions.sheet sheet", cell.sheet()), sheet -> new ArrayList<>())
                .addAll(given));
        origins.put(
                words.say("assumptions.derived"),
                givens.stream()
                        .filter(given -> given.source() instanceof Source.Derived)
                        .toList());
        origins.values().removeIf(List::isEmpty);
        return origins;
    }

    private Row row(Given given) {
        return Row.plain(
                given.label(),
                words.value(given),
                words.unit(given.unit()),
                given.source().text(),
                given.source().grade().name());
    }
}
