package org.counterweigh.report.pdf;

import java.util.stream.Collectors;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SignOff;
import org.counterweigh.report.document.BlockReader;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Table;

/** What a block says. */
final class Transcript implements BlockReader<String> {

    @Override
    public String heading(Heading heading) {
        return heading.text();
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return paragraph.text();
    }

    @Override
    public String bullets(Bullets bullets) {
        return String.join(" ", bullets.points());
    }

    @Override
    public String callout(Callout callout) {
        return callout.title() + " " + String.join(" ", callout.lines());
    }

    @Override
    public String keyFigures(KeyFigures figures) {
        StringBuilder said = new StringBuilder();
        figures.figures()
                .forEach(figure -> said.append(figure.label())
                        .append(' ')
                        .append(figure.value())
                        .append(' ')
                        .append(figure.note())
                        .append(' '));
        return said.toString();
    }

    @Override
    public String sideBySide(SideBySide strips) {
        return strips.strips().stream()
                .flatMap(strip -> strip.blocks().stream())
                .map(block -> block.read(this))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String signOff(SignOff signOff) {
        return String.join(" ", signOff.places());
    }

    @Override
    public String contents(Contents contents) {
        return contents.title() + " "
                + contents.entries().stream().map(Contents.Entry::title).collect(Collectors.joining(" "));
    }

    @Override
    public String table(Table table) {
        StringBuilder said = new StringBuilder(table.caption()).append(' ').append(table.note());
        table.columns().forEach(column -> said.append(' ').append(column.heading()));
        table.rows().forEach(row -> said.append(' ').append(String.join(" ", row.cells())));
        return said.toString();
    }

    @Override
    public String chart(Chart chart) {
        return String.join(
                " ", chart.text().title(), chart.text().unit(), chart.text().note());
    }
}
