package org.counterweigh.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The lines of a calculation in the order a reader follows them: chapter by chapter, each line after those it uses.
 *
 * <p>A line stands in the first chapter that needs it, so nothing is listed twice.
 *
 * @param <S> what a chapter is about
 */
public final class Outline<S> {

    /** The lines of one subject, such as one role or one case; labels are unique within it. */
    public record Chapter<S>(S subject, List<Line> lines) {
        public Chapter {
            lines = List.copyOf(lines);
            var labels = new HashSet<String>();
            for (Line line : lines) {
                if (!labels.add(line.label())) {
                    throw new IllegalArgumentException("Two lines are called " + line.label() + " in " + subject);
                }
            }
        }
    }

    private final List<Chapter<S>> chapters = new ArrayList<>();
    private final Set<Given> givens = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Given> givensInOrder = new ArrayList<>();
    private final Set<Line> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds a chapter with the given lines and every line they need that no earlier chapter holds. */
    public Outline<S> chapter(S subject, List<Line> wanted) {
        var lines = new ArrayList<Line>();
        wanted.forEach(line -> place(line, lines));
        chapters.add(new Chapter<>(subject, lines));
        return this;
    }

    public static List<Given> givensBehind(Line line) {
        return givensBehind(List.of(line));
    }

    public static List<Given> givensBehind(List<Line> lines) {
        var outline = new Outline<Line>();
        lines.forEach(line -> outline.place(line, new ArrayList<>()));
        return outline.givens();
    }

    public List<Chapter<S>> chapters() {
        return List.copyOf(chapters);
    }

    /** Every given figure the lines rest on, in the order they are first used. */
    public List<Given> givens() {
        return List.copyOf(givensInOrder);
    }

    private void place(Line line, List<Line> lines) {
        if (!placed.add(line)) {
            return;
        }
        new Needs(lines).of(line.formula());
        lines.add(line);
    }

    /** Takes in what a formula names, in its order. */
    private final class Needs extends Reading<Figure> {

        private final List<Line> lines;

        Needs(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        protected Figure given(Given given) {
            if (givens.add(given)) {
                givensInOrder.add(given);
            }
            return given;
        }

        @Override
        protected Figure constant(Constant constant) {
            return constant;
        }

        @Override
        protected Figure calendar(Calendar calendar) {
            return calendar;
        }

        @Override
        protected Figure line(Line line) {
            place(line, lines);
            return line;
        }

        @Override
        protected Figure worked(Operation operation, Figure left, Figure right) {
            return left;
        }

        @Override
        protected Figure acrossYears(YearOperation operation, Figure over) {
            return over;
        }
    }
}
