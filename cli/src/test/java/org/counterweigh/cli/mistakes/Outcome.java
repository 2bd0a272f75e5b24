package org.counterweigh.cli.mistakes;

import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.findings.Finding;

/**
 * What became of one mistake.
 *
 * @param firm the workbook it was made in
 * @param moves by what share of its worth it moves the plan, or the best case where all work stays; unknown where it was stopped
 * @param asked what is asked that would not be without the mistake
 */
record Outcome(String firm, Mistake mistake, Verdict verdict, OptionalDouble moves, List<Finding> asked) {

    static final double MATTERS = 0.05;

    static Outcome of(String firm, Mistake mistake, Desk desk, Reading meant) {
        Reading spoilt = desk.read(mistake.spoilt());
        List<Finding> asked = spoilt.beyond(meant);
        OptionalDouble moves = spoilt.worth().isPresent() && meant.worth().isPresent()
                ? OptionalDouble.of(meant.worth().get().movedBy(spoilt.worth().get()))
                : OptionalDouble.empty();
        return new Outcome(firm, mistake, Verdict.on(mistake, asked), moves, asked);
    }

    /** Whether it moves the plan; of a workbook that was stopped nobody knows, and it counts as if. */
    boolean matters() {
        return moves.isEmpty() || moves.getAsDouble() > MATTERS;
    }
}
