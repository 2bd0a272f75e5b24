package org.counterweigh.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Turns each block into markup, of the parts of a page or of a message. */
public final class BlockHtml implements BlockReader<Html> {

    private final HtmlParts parts;
    private final Drawing drawing;
    private final Links links;
    private final int title;
    /** Of the last heading; what stands in a frame is named one below it. */
    private int level;

    /** Blocks below the title of the page, from which nothing leads anywhere. */
    public BlockHtml(HtmlParts parts, Drawing drawing) {
        this(parts, drawing, Links.NONE, 1);
    }

    /** @param title the level of the heading that the blocks stand below */
    BlockHtml(HtmlParts parts, Drawing drawing, Links links, int title) {
        this.parts = parts;
        this.drawing = drawing;
        this.links = links;
        this.title = title;
        this.level = title;
    }

    /** The blocks one after the other. */
    public Html all(List<Block> blocks) {
        return Html.all(blocks.stream().map(block -> block.read(this)).toList());
    }

    @Override
    public Html heading(Heading heading) {
        level = title + heading.level() - 1;
        return parts.fill("heading level text", level, heading.text());
    }

    @Override
    public Html paragraph(Paragraph paragraph) {
        return paragraph.text().isBlank()
                ? Html.NOTHING
                : parts.fill(HtmlParts.name(paragraph.style()) + " text", lines(paragraph.text()));
    }

    private Html lines(String text) {
        return Html.joined(
                text.lines().map(Html::text).toList(), parts.fill("line-break").markup());
    }

    @Override
    public Html bullets(Bullets bullets) {
        return bullets.points().isEmpty()
                ? Html.NOTHING
                : parts.fill("bullets points", each("point text", bullets.points()));
    }

    /** A part for each text. */
    private Html each(String part, List<String> texts) {
        return Html.all(texts.stream().map(text -> parts.fill(part, text)).toList());
    }

    @Override
    public Html callout(Callout callout) {
        return parts.fill(
                HtmlParts.name(callout.tone()) + " title lines",
                callout.title().isBlank()
                        ? Html.NOTHING
                        : parts.fill("callout-title level text", level + 1, callout.title()),
                each("callout-line text", callout.lines()));
    }

    @Override
    public Html keyFigures(KeyFigures figures) {
        return parts.fill(
                "figures figures",
                Html.all(figures.figures().stream().map(this::keyFigure).toList()));
    }

    private Html keyFigure(KeyFigure figure) {
        boolean drawn =
                figure.picture().filter(Miniature.Years.class::isInstance).isPresent();
        return parts.fill(
                (drawn ? "wide-figure" : "figure") + " label value picture note",
                links.link(figure.leadsTo(), Html.text(figure.label()), parts),
                figure.value(),
                figure.picture().map(drawing::of).orElse(Html.NOTHING),
                figure.note());
    }

    @Override
    public Html sideBySide(SideBySide strips) {
        List<Html> columns = new ArrayList<>();
        strips.strips().forEach(strip -> columns.add(parts.fill("strip blocks", all(strip.blocks()))));
        return parts.fill("strips strips", Html.all(columns));
    }

    @Override
    public Html signOff(SignOff signOff) {
        return parts.fill("sign-off places", each("signature text", signOff.places()));
    }

    @Override
    public Html contents(Contents contents) {
        List<Html> entries = contents.entries().stream()
                .map(entry -> parts.fill(
                        "entry title", links.link(Optional.of(entry.target()), Html.text(entry.title()), parts)))
                .toList();
        return parts.fill("contents title entries", contents.title(), Html.all(entries));
    }

    @Override
    public Html table(Table table) {
        return new TableHtml(table, parts, links).html();
    }

    @Override
    public Html chart(Chart chart) {
        Chart.Text text = chart.text();
        return parts.fill(
                "chart title unit picture note",
                links.link(text.leadsTo(), Html.text(text.title()), parts),
                text.unit(),
                drawing.of(chart),
                text.note().isBlank() ? Html.NOTHING : parts.fill("note text", text.note()));
    }
}
