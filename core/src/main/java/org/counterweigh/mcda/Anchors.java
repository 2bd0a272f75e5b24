package org.counterweigh.mcda;

import java.util.List;

/**
 * A fixed scale: measured points with the score each is worth, straight lines between them, flat beyond.
 *
 * <p>Anchors do not move with the options at hand, so that adding or dropping an option changes no other's score.
 * Scores may rise or fall along the scale (von Winterfeldt and Edwards 1986).
 *
 * @param points one or more, finite, in rising order of the measure
 */
public record Anchors(List<Point> points) {

    /** What a measurement is worth, commonly 0..100 or 0..1. */
    public record Point(double measure, double score) {}

    public Anchors {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).measure() <= points.get(i - 1).measure()) {
                throw new IllegalArgumentException("Anchors must rise: " + points);
            }
        }
    }

    /** A scale from pairs of measure and score, in rising order of the measure. */
    public static Anchors of(double... measuresAndScores) {
        var points = new Point[measuresAndScores.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(measuresAndScores[2 * i], measuresAndScores[2 * i + 1]);
        }
        return new Anchors(List.of(points));
    }

    /** How far the measure goes from the one end to the other. */
    double swing() {
        return points.get(points.size() - 1).measure() - points.get(0).measure();
    }

    /** What a measurement is worth; infinity is worth what the end of the scale is. */
    public double score(double measure) {
        if (Double.isNaN(measure)) {
            throw new IllegalArgumentException("Nothing was measured: NaN");
        }
        Point below = points.get(0);
        if (measure <= below.measure()) {
            return below.score();
        }
        for (int i = 1; i < points.size(); i++) {
            Point above = points.get(i);
            if (measure <= above.measure()) {
                double way = (measure - below.measure()) / (above.measure() - below.measure());
                return below.score() + way * (above.score() - below.score());
            }
            below = above;
        }
        return below.score();
    }
}
