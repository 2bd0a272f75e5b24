package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Picture;
import org.counterweigh.report.chart.Pictures;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Target;
import org.counterweigh.report.typography.Ruler;

/**
 * Sets a chart between its message and its note, all on one page.
 *
 * @param level of its message among the headings
 */
record ChartSetter(Styles styles, Ruler ruler, TextSetter texts, TextColumn column, int level) {

    private static final double TALLEST = Frame.HEIGHT * 0.85;

    List<Slab> slabs(Chart chart, Tag parent) {
        Chart.Text text = chart.text();
        TextStyle message = styles.paragraph(Paragraph.Style.CAPTION);
        List<Slab> title = title(text, message, parent.child("H" + level));
        List<Slab> slabs = new ArrayList<>(BlockSetter.bookmarked(title, text.title(), level));
        Tag figure = parent.child("Figure").saying(heard(text));
        Tag caption = figure.child("Caption");
        slabs.addAll(kept(text.unit(), styles.paragraph(Paragraph.Style.NOTE), caption, 0));
        slabs.add(plot(chart, figure).after(4).keeping(!chart.text().note().isEmpty()));
        if (!chart.text().note().isEmpty()) {
            slabs.addAll(texts.paragraph(chart.text().note(), styles.exhibitNote(), parent.child("P"), 3));
        }
        return slabs;
    }

    /** Each line of a message that leads to its figures is a link. */
    private List<Slab> title(Chart.Text text, TextStyle message, Tag heading) {
        if (text.leadsTo().isEmpty()) {
            return kept(text.title(), message, heading, 14);
        }
        Target target = text.leadsTo().get();
        Tag link = heading.child("Link");
        return kept(text.title(), message, link, 14).stream()
                .map(line -> line.drawing(
                        (ink, top) -> ink.links().lead(target, link, ink, column, top, line.height(), text.title())))
                .toList();
    }

    /** A listener may skip from figure to figure, so each says its message and unit too. */
    private static String heard(Chart.Text text) {
        return String.join(". ", text.title(), text.unit(), text.altText());
    }

    private List<Slab> kept(String text, TextStyle style, Tag tag, double before) {
        return texts.paragraph(text, style, tag, before).stream()
                .map(Slab::keeping)
                .toList();
    }

    private Slab plot(Chart chart, Tag figure) {
        Picture picture = new Pictures(column.width(), styles.palette(), ruler).of(chart);
        double scale = Math.min(1, TALLEST / picture.height());
        double height = picture.height() * scale;
        return Slab.of(height, (ink, top) -> {
            double bottom = Frame.PAGE_HEIGHT - top - height;
            figure.covers(new Tag.Bounds(column.left(), bottom, column.right(), bottom + height));
            ink.tagged(figure, () -> picture.drawOn(new InkCanvas(ink, column.left(), top, scale)));
        });
    }
}
