package org.counterweigh.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SignOff;
import org.counterweigh.report.document.BlockReader;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Miniature;
import org.counterweigh.report.document.Table;

/** Turns each block into lines; a chart is what is told to those who cannot see it. */
record BlockText(int width) implements BlockReader<List<String>> {

    private static final String INDENT = "    ";
    private static final String POINT = "• ";
    private static final String CALM = "│ ";
    private static final String CAUTION = "┃ ";
    private static final int SIGNATURE = 40;

    /** The blocks one below the other, a blank line between two. */
    List<String> all(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            List<String> next = block.read(this);
            if (!lines.isEmpty() && !next.isEmpty()) {
                lines.add("");
            }
            lines.addAll(next);
        }
        return lines;
    }

    private Lines lines() {
        return new Lines(width);
    }

    @Override
    public List<String> heading(Heading heading) {
        List<String> lines = new ArrayList<>(lines().of(heading.text()));
        if (heading.level() == 2) {
            lines.add(
                    "─".repeat(lines.stream().mapToInt(Monospace::places).max().orElse(0)));
        }
        return lines;
    }

    @Override
    public List<String> paragraph(Paragraph paragraph) {
        return lines().of(paragraph.text());
    }

    @Override
    public List<String> bullets(Bullets bullets) {
        return bullets.points().stream()
                .flatMap(point -> lines().behind(POINT, point).stream())
                .toList();
    }

    @Override
    public List<String> callout(Callout callout) {
        String edge = callout.tone() == Callout.Tone.CAUTION ? CAUTION : CALM;
        List<String> lines = new ArrayList<>(lines().behind(edge, edge, callout.title()));
        callout.lines().forEach(line -> lines.addAll(lines().behind(edge + POINT, edge + "  ", line)));
        return lines;
    }

    @Override
    public List<String> keyFigures(KeyFigures figures) {
        return figures.figures().stream().flatMap(this::keyFigure).toList();
    }

    private Stream<String> keyFigure(KeyFigure figure) {
        List<String> lines = new ArrayList<>(lines().behind("", INDENT, figure.label() + ": " + figure.value()));
        figure.picture().ifPresent(picture -> lines.addAll(lines().behind(INDENT, INDENT, amounts(picture))));
        lines.addAll(lines().behind(INDENT, figure.note()));
        return lines.stream();
    }

    /** What the picture says that the figure beside it does not. */
    private static String amounts(Miniature picture) {
        return picture instanceof Miniature.Years chart
                ? chart.years().stream()
                        .map(year -> year.name() + " " + year.text())
                        .collect(Collectors.joining("   "))
                : "";
    }

    @Override
    public List<String> sideBySide(SideBySide strips) {
        return all(strips.strips().stream()
                .flatMap(strip -> strip.blocks().stream())
                .toList());
    }

    @Override
    public List<String> signOff(SignOff signOff) {
        int longest =
                signOff.places().stream().mapToInt(Monospace::places).max().orElse(0);
        var names = new Lines(Math.min(longest, width - SIGNATURE - 2));
        return signOff.places().stream()
                .map(place -> names.left(place) + "  " + "_".repeat(SIGNATURE))
                .toList();
    }

    @Override
    public List<String> contents(Contents contents) {
        List<String> lines = new ArrayList<>(lines().of(contents.title()));
        contents.entries().forEach(entry -> lines.addAll(lines().behind(POINT, entry.title())));
        return lines;
    }

    @Override
    public List<String> table(Table table) {
        return new TableText(table, width).lines();
    }

    @Override
    public List<String> chart(Chart chart) {
        Chart.Text text = chart.text();
        List<String> lines = new ArrayList<>(lines().of(text.title()));
        Stream.of(text.unit(), text.altText(), text.note())
                .forEach(said -> lines.addAll(lines().behind(INDENT, INDENT, said)));
        return lines;
    }
}
