package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.report.typography.Wrap;

/** Names beside the ends of lines, moved apart where two ends lie so close that their names would touch. */
final class EndLabels {

    private static final double SIZE = Plane.SIZE;
    private static final double LEADING = 9;

    private final double room;
    private final Ruler ruler;
    private final List<Label> labels = new ArrayList<>();

    /** @param at the height of the end it belongs to */
    private record Label(List<String> lines, double at, Face face, int colour) {

        double height() {
            return lines.size() * LEADING;
        }
    }

    /** Labels that break where they are wider than the room beside the ends. */
    EndLabels(double room, Ruler ruler) {
        this.room = room;
        this.ruler = ruler;
    }

    void add(String text, double at, Face face, int colour) {
        labels.add(new Label(Wrap.lines(text, room, ruler, face, SIZE), at, face, colour));
    }

    /** Writes them from their left edge, from the highest end down, none below the foot. */
    void draw(Canvas canvas, double left, double head, double foot) {
        List<Label> fromTop =
                labels.stream().sorted(Comparator.comparingDouble(Label::at)).toList();
        double[] tops = tops(fromTop, head, foot);
        for (int i = 0; i < tops.length; i++) {
            Label label = fromTop.get(i);
            double baseline = tops[i] + LEADING / 2 + SIZE * 0.33;
            for (String line : label.lines()) {
                canvas.text(line.stripTrailing(), new Point(left, baseline), label.face(), SIZE, label.colour());
                baseline += LEADING;
            }
        }
    }

    /** Down from the head as far as each has to go, then up again from the foot. */
    private static double[] tops(List<Label> labels, double head, double foot) {
        double[] tops = new double[labels.size()];
        double free = head;
        for (int i = 0; i < tops.length; i++) {
            Label label = labels.get(i);
            tops[i] = Math.max(free, label.at() - label.height() / 2);
            free = tops[i] + label.height();
        }
        double limit = foot;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - labels.get(i).height());
            limit = tops[i];
        }
        return tops;
    }

    /** The widest of the labels, as broken. */
    double width() {
        return labels.stream()
                .flatMap(label ->
                        label.lines().stream().map(line -> ruler.width(line.stripTrailing(), label.face(), SIZE)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
