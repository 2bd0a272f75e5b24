package org.counterweigh.report.document;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SignOff;

/** Every text of a document, each by itself: sentences, cells, and what charts say. */
public final class Said implements BlockReader<Stream<String>> {

    private Said() {}

    /** All of them in the order in which they are read; those that say nothing are left out. */
    public static List<String> in(Document document) {
        Stream<String> around = Stream.of(
                document.title(),
                document.firm(),
                document.confidentiality(),
                document.notice(),
                document.particulars().line());
        Stream<String> inside = document.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.title()), in(section.blocks())));
        return Stream.concat(around, inside).filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> in(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.read(new Said()));
    }

    @Override
    public Stream<String> heading(Heading heading) {
        return Stream.of(heading.text());
    }

    @Override
    public Stream<String> paragraph(Paragraph paragraph) {
        return paragraph.text().lines();
    }

    @Override
    public Stream<String> bullets(Bullets bullets) {
        return bullets.points().stream();
    }

    @Override
    public Stream<String> callout(Callout callout) {
        return Stream.concat(Stream.of(callout.title()), callout.lines().stream());
    }

    @Override
    public Stream<String> keyFigures(KeyFigures figures) {
        return figures.figures().stream().flatMap(Said::keyFigure);
    }

    private static Stream<String> keyFigure(KeyFigure figure) {
        Stream<String> drawn = figure.picture().stream()
                .flatMap(picture -> picture instanceof Miniature.Years chart
                        ? chart.years().stream().flatMap(year -> Stream.of(year.name(), year.text()))
                        : Stream.of());
        return Stream.concat(Stream.of(figure.label(), figure.value(), figure.note()), drawn);
    }

    @Override
    public Stream<String> sideBySide(SideBySide strips) {
        return strips.strips().stream().flatMap(strip -> in(strip.blocks()));
    }

    @Override
    public Stream<String> signOff(SignOff signOff) {
        return signOff.places().stream();
    }

    @Override
    public Stream<String> contents(Contents contents) {
        return Stream.concat(
                Stream.of(contents.title()), contents.entries().stream().map(Contents.Entry::title));
    }

    @Override
    public Stream<String> table(Table table) {
        Stream<String> around = Stream.concat(
                Stream.of(table.caption(), table.note()),
                table.columns().stream().map(Table.Column::heading));
        return Stream.concat(around, table.rows().stream().flatMap(row -> row.cells().stream()))
                .flatMap(String::lines);
    }

    @Override
    public Stream<String> chart(Chart chart) {
        Chart.Text text = chart.text();
        return Stream.of(text.title(), text.unit(), text.altText(), text.note());
    }
}
