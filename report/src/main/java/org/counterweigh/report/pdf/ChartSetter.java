package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Picture;
import org.counterweigh.report.chart.Pictures;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.typography.Ruler;

/** Sets a chart between its message and its note, all on one page. */
record ChartSetter(Styles styles, Ruler ruler, TextSetter texts, TextColumn column) {

    private static final double TALLEST = Frame.HEIGHT * 0.85;

    List<Slab> slabs(Chart chart, Tag parent) {
        List<Slab> slabs = new ArrayList<>();
        add(slabs, chart.text().title(), styles.paragraph(Paragraph.Style.CAPTION), parent, 14);
        add(slabs, chart.text().unit(), styles.paragraph(Paragraph.Style.NOTE), parent, 0);
        slabs.add(plot(chart, parent.child("Figure").saying(chart.text().altText()))
                .after(4)
                .keeping(!chart.text().note().isEmpty()));
        if (!chart.text().note().isEmpty()) {
            slabs.addAll(texts.paragraph(chart.text().note(), styles.exhibitNote(), parent.child("P"), 3));
        }
        return slabs;
    }

    private void add(List<Slab> slabs, String text, TextStyle style, Tag parent, double before) {
        for (Slab line : texts.paragraph(text, style, parent.child("P"), before)) {
            slabs.add(line.keeping());
        }
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
