package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.typography.Ruler;

/** A text broken into lines, ready to be set. */
record Lines(List<String> lines, TextStyle style) {

    Lines {
        lines = List.copyOf(lines);
    }

    static Lines of(String text, TextStyle style, double width, Ruler ruler) {
        return new Lines(style.lines(text, width, ruler), style);
    }

    /** As {@link #of}, but an empty text takes no room. */
    static Lines orNone(String text, TextStyle style, double width, Ruler ruler) {
        return text.isEmpty() ? new Lines(List.of(), style) : of(text, style, width, ruler);
    }

    /** The first of the lines, the last ending with dots where some are left out. */
    Lines atMost(int most, double width, Ruler ruler) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most));
        String last = first.get(most - 1).stripTrailing();
        while (!last.isEmpty() && style.width(last + "…", ruler) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        first.set(most - 1, last + "…");
        return new Lines(first, style);
    }

    double height() {
        return lines.size() * style.leading();
    }

    /** Some of the lines, where a text is too long for one page. */
    Lines part(int from, int count) {
        int first = Math.min(from, lines.size());
        return new Lines(lines.subList(first, Math.min(first + count, lines.size())), style);
    }

    void draw(Ink ink, Optional<Tag> tag, double x, double top) {
        draw(ink, tag, x, top, 0, Alignment.LEFT);
    }

    void draw(Ink ink, Optional<Tag> tag, double x, double top, double width, Alignment alignment) {
        if (lines.stream().allMatch(String::isBlank)) {
            return;
        }
        ink.drawn(tag, () -> {
            double baseline = top + style.drop();
            for (String line : lines) {
                double spare = width - style.width(line.stripTrailing(), ink.letters());
                ink.text(line, x + spare * share(alignment), baseline, style);
                baseline += style.leading();
            }
        });
    }

    private static double share(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> 0;
            case CENTRE -> 0.5;
            case RIGHT -> 1;
        };
    }
}
