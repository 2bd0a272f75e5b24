package org.counterweigh.excel.plausibility;

import java.util.List;

/** All that is asked about a firm's figures: first of each by itself, then of those that belong together. */
public final class Questions {

    private static final List<Check> OF_FIGURES = List.of(new OutsideUsual());

    private static final List<Check> OF_RELATIONS = List.of();

    private Questions() {}

    /** Of each figure by itself. */
    public static List<Question> ofFigures(Subject subject) {
        return asked(OF_FIGURES, subject);
    }

    /** Of figures that do not fit each other; each of them may be usual by itself. */
    public static List<Question> ofRelations(Subject subject) {
        return asked(OF_RELATIONS, subject);
    }

    private static List<Question> asked(List<Check> checks, Subject subject) {
        return checks.stream().flatMap(check -> check.of(subject)).toList();
    }
}
