package org.counterweigh.report.content;

import java.util.Comparator;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.report.page.Paragraph;
import org.counterweigh.report.page.Section;
import org.counterweigh.report.page.Table;
import org.counterweigh.report.page.Table.Column;
import org.counterweigh.report.page.Table.Row;

/** Every figure the calculation starts from with its source, defaults first since they are the first to replace. */
record AssumptionsPage(Evaluation evaluation, FiguresInWords words) {

    Section section() {
        List<Given> givens = evaluation.outline().givens().stream()
                .sorted(Comparator.comparing(Given::isDefault).reversed())
                .toList();
        List<Row> rows = givens.stream().map(this::row).toList();
        return new Section(
                "Assumptions",
                "Assumptions",
                List.of(
                        Paragraph.body(
                                "Every figure the calculation starts from. Defaults stand first: each is replaced by"
                                        + " filling in its cell."),
                        new Table(
                                "",
                                List.of(
                                        Column.text("Figure", 4),
                                        Column.number("Value", 1.2),
                                        Column.text("Unit", 1.3),
                                        Column.text("Source", 3.4),
                                        new Column("Grade", Table.Alignment.CENTRE, 0.7)),
                                rows,
                                "Grade: A measured, B the firm's own figure, C a default.")),
                false);
    }

    private Row row(Given given) {
        return Row.plain(
                given.label(),
                words.value(given),
                words.unit(given.unit()),
                given.source().text(),
                given.source().grade());
    }
}
