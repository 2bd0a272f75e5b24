package org.counterweigh.figures;

import java.util.Collection;
import java.util.Comparator;

/** How well a figure is known, the best first: measured, the firm's own figure, a default of the library. */
public enum Grade {
    A,
    B,
    C;

    /** A result is as good as the weakest figure it rests on; the firm's own where it rests on none. */
    public static Grade weakest(Collection<Grade> grades) {
        return grades.stream().max(Comparator.naturalOrder()).orElse(B);
    }
}
