package org.counterweigh.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Chart.Waterfall.Meaning;
import org.counterweigh.report.document.Chart.Waterfall.Part;
import org.counterweigh.report.document.Chart.Waterfall.Span;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Waterfalls that run down the page, so that every step has room for its name. */
record Waterfalls(double width, Palette palette, Ruler ruler) {

    /** For the labels of bridges that share a scale: alike on all of them. */
    private static final double SHARED_ROOM = 64;

    private static final double KEY = 14;
    private static final double KEY_SIZE = 7.5;
    private static final double SAMPLE = 14;
    private static final double SAMPLE_HEIGHT = 8;
    private static final double SPACE = 4;

    Picture of(Waterfall chart) {
        Rows rows = Rows.low(chart.bars().stream().map(Bar::label).toList(), width, ruler);
        Scale scale = scale(chart, rows);
        double key = chart.key().isEmpty() ? 0 : KEY;
        return new Picture(key + rows.height(), canvas -> {
            key(canvas, chart.key());
            Canvas below = new Lowered(canvas, key);
            for (int i = 0; i < chart.bars().size(); i++) {
                if (i + 1 < chart.bars().size()) {
                    double x = scale.at(chart.spans().get(i).to());
                    double from = rows.middle(i) + Bars.THICKNESS / 2;
                    double to = rows.middle(i + 1) - Bars.THICKNESS / 2;
                    below.line(new Point(x, from), new Point(x, to), 0.5, palette.outline());
                }
                bar(below, chart.bars().get(i), chart.spans().get(i), rows.middle(i), scale);
            }
            new Bars(below, palette).baseline(scale.at(0), 0, rows.height());
            for (int i = 0; i < chart.bars().size(); i++) {
                label(below, chart.bars().get(i), chart.spans().get(i), rows, i, scale);
            }
        });
    }

    private Scale scale(Waterfall chart, Rows rows) {
        boolean shares = chart.reach().from() != chart.reach().to();
        double labels = chart.bars().stream()
                .mapToDouble(bar -> Bars.labelRoom(bar.text(), ruler))
                .max()
                .orElse(0);
        double room = shares ? Math.max(labels, SHARED_ROOM) : labels;
        DoubleStream spans = chart.spans().stream().mapToDouble(Span::to);
        DoubleStream farthest = DoubleStream.iterate(0, i -> i < chart.bars().size(), i -> i + 1)
                .map(i -> farthest(chart.bars().get((int) i), chart.spans().get((int) i)));
        DoubleStream reach = DoubleStream.of(chart.reach().from(), chart.reach().to());
        double[] ends =
                DoubleStream.concat(spans, DoubleStream.concat(farthest, reach)).toArray();
        return Scale.over(ends, rows.plotLeft(), width - room);
    }

    /** How far the gains of a step lead before its losses take from them. */
    private static double farthest(Bar bar, Span span) {
        return span.from() + gains(bar);
    }

    private static double gains(Bar bar) {
        return bar.parts().stream()
                .mapToDouble(Part::amount)
                .filter(amount -> amount > 0)
                .sum();
    }

    private void bar(Canvas canvas, Bar bar, Span span, double middle, Scale scale) {
        var bars = new Bars(canvas, palette);
        if (bar.parts().isEmpty()) {
            int colour = bar.kind() == Kind.STEP ? bars.colour(bar.amount()) : palette.ink();
            bars.bar(scale.at(span.from()), scale.at(span.to()), middle, colour);
            return;
        }
        List<Part> gains =
                bar.parts().stream().filter(part -> part.amount() > 0).toList();
        List<Part> losses =
                bar.parts().stream().filter(part -> part.amount() < 0).toList();
        boolean both = !gains.isEmpty() && !losses.isEmpty();
        double height = both ? Bars.THICKNESS / 2 : Bars.THICKNESS;
        double top = middle - Bars.THICKNESS / 2;
        double reached = parts(canvas, gains, span.from(), top, height, scale);
        parts(canvas, losses, reached, both ? middle : top, height, scale);
    }

    /** One after the other; what kind of part each is tells its pattern, and its colour whether it gains. */
    private double parts(Canvas canvas, List<Part> parts, double start, double top, double height, Scale scale) {
        double reached = start;
        for (Part part : parts) {
            double next = reached + part.amount();
            double left = Math.min(scale.at(reached), scale.at(next));
            double length = Math.max(Math.abs(scale.at(next) - scale.at(reached)), 0.4);
            filling(canvas, part.amount()).box(part.pattern(), left, top, length, height);
            reached = next;
        }
        return reached;
    }

    private Filling filling(Canvas canvas, double change) {
        return change < 0
                ? new Filling(canvas, palette.orange(), palette.paleOrange())
                : new Filling(canvas, palette.accent(), palette.pale());
    }

    private void label(Canvas canvas, Bar bar, Span span, Rows rows, int row, Scale scale) {
        boolean step = bar.kind() == Kind.STEP;
        Face face = step ? Face.REGULAR : Face.SEMIBOLD;
        double right = Math.max(scale.at(farthest(bar, span)), Math.max(scale.at(span.from()), scale.at(span.to())));
        rows.drawLabel(canvas, row, face, palette);
        new Bars(canvas, palette).labelAfter(right, rows.middle(row), bar.text(), step ? bar.amount() : 0, face);
    }

    /** What each pattern stands for, in one line. */
    private void key(Canvas canvas, List<Meaning> key) {
        double x = 0;
        for (Meaning meaning : key) {
            new Filling(canvas, palette.ink(), palette.zebra()).box(meaning.pattern(), x, 0, SAMPLE, SAMPLE_HEIGHT);
            x += SAMPLE + SPACE;
            canvas.text(meaning.words(), new Point(x, KEY_SIZE), Face.REGULAR, KEY_SIZE, palette.ink());
            x += canvas.width(meaning.words(), Face.REGULAR, KEY_SIZE) + 3 * SPACE;
        }
    }
}
