package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterweigh.report.typography.Face;

/** A canvas that remembers what was drawn on it; a letter is half its size wide. */
final class Sketch implements Canvas {

    /** A filled shape. */
    record Shape(List<Point> corners, int colour) {

        double left() {
            return corners.stream().mapToDouble(Point::x).min().orElseThrow();
        }

        double right() {
            return corners.stream().mapToDouble(Point::x).max().orElseThrow();
        }

        double top() {
            return corners.stream().mapToDouble(Point::y).min().orElseThrow();
        }

        double bottom() {
            return corners.stream().mapToDouble(Point::y).max().orElseThrow();
        }
    }

    /** A written text. */
    record Words(String text, double left, double right, double baseline) {}

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    @Override
    public void polygon(List<Point> corners, int colour) {
        shapes.add(new Shape(List.copyOf(corners), colour));
    }

    @Override
    public void line(Point from, Point to, double thickness, int colour) {
        // Lines carry no figures.
    }

    @Override
    public void text(String text, Point start, Face face, double size, int colour) {
        words.add(new Words(text, start.x(), start.x() + width(text, face, size), start.y()));
    }

    @Override
    public double width(String text, Face face, double size) {
        return text.length() * size / 2;
    }

    List<Shape> boxes(int... colours) {
        List<Integer> wanted = Arrays.stream(colours).boxed().toList();
        return shapes.stream()
                .filter(shape -> shape.corners().size() == 4 && wanted.contains(shape.colour()))
                .toList();
    }

    List<Shape> triangles() {
        return shapes.stream().filter(shape -> shape.corners().size() == 3).toList();
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    List<Words> words() {
        return List.copyOf(words);
    }

    List<String> texts() {
        return words.stream().map(Words::text).toList();
    }
}
