package org.counterweigh.breakeven;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Unit;

/** One way to do a kind of work beside a plan that is held: the lines that tell whether it could be taken, and what they tell. */
final class Standings {
    static final double TOLERANCE = 1e-9;

    private static final Figure ALL = Figure.constant(1, Unit.SHARE);

    /** The lines of each level, in the order in which {@link #lines} gives them. */
    private static final int NET_PRESENT_VALUE = 0;

    private static final int VALUE = 1;

    private static final int CASH = 2;

    private static final int HURDLE = 3;

    private static final int PAYBACK = 4;

    private static final int MOVES = 5;

    private static final int ROOM = 6;

    private static final int ADDS = 7;

    private static final int PLAN_CASH = 8;

    private static final int SPARE_HOURS = 9;

    private static final int SPARE_PEOPLE = 10;

    private static final int COLUMNS = 11;

    private final Candidate candidate;
    private final HeldPlan held;
    private final int first;

    /** @param first where its lines begin among those of all candidates */
    Standings(Candidate candidate, HeldPlan held, int first) {
        this.candidate = candidate;
        this.held = held;
        this.first = first;
    }

    Candidate candidate() {
        return candidate;
    }

    List<Figure> lines() {
        return candidate.levels().stream()
                .flatMap(level -> lines(level).stream())
                .toList();
    }

    private List<Figure> lines(CaseCalculation level) {
        var tests = level.tests();
        return List.of(
                level.worth().netPresentValue(),
                tests.value(),
                tests.cash(),
                tests.hurdle(),
                tests.payback(),
                level.inputs()
                        .workload()
                        .shareThatGoes()
                        .<Figure>map(share -> share)
                        .orElse(ALL),
                candidate.isHybrid() ? room(level) : Figure.constant(0, Unit.UNITS),
                held.adds(level),
                held.cash(level),
                held.spareHours(level),
                held.sparePeople(level));
    }

    /** Units the provider could still do in the busiest year. */
    private static Figure room(CaseCalculation level) {
        var load = level.inputs().workload();
        return level.quote()
                .capacity()
                .<Figure>map(room -> line(
                        "Room left",
                        room.minus(line(
                                "Units of the busiest year that go",
                                load.units().largest()))))
                .orElse(Figure.constant(0, Unit.UNITS));
    }

    /** The level worth most of those that move units that fit, the lowest of equals; none where none does. */
    OptionalInt level(double[][] amounts, int point) {
        int best = -1;
        for (int level = 0; level < candidate.levels().size(); level++) {
            boolean exists = !candidate.isHybrid()
                    || (at(amounts, level, MOVES, point) > BaseLoads.LITTLE
                            && at(amounts, level, ROOM, point) >= -BaseLoads.TOLERANCE);
            if (exists
                    && (best < 0
                            || at(amounts, level, NET_PRESENT_VALUE, point)
                                    > at(amounts, best, NET_PRESENT_VALUE, point))) {
                best = level;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** What keeps a level from being taken, whatever the others are worth; empty where nothing does. */
    Optional<Cause> against(double[][] amounts, int level, int point) {
        if (at(amounts, level, VALUE, point) != 1) {
            return Optional.of(Cause.VALUE);
        }
        if (at(amounts, level, CASH, point) != 1) {
            return Optional.of(Cause.CASH);
        }
        if (at(amounts, level, HURDLE, point) != 1) {
            return Optional.of(Cause.HURDLE);
        }
        if (at(amounts, level, PAYBACK, point) != 1) {
            return Optional.of(Cause.PAYBACK);
        }
        boolean within = held.hasRoomFor(candidate.provider())
                && at(amounts, level, SPARE_HOURS, point) >= -TOLERANCE
                && at(amounts, level, SPARE_PEOPLE, point) >= -TOLERANCE;
        if (!within) {
            return Optional.of(Cause.LIMIT);
        }
        return at(amounts, level, PLAN_CASH, point) > TOLERANCE ? Optional.empty() : Optional.of(Cause.SHARED_COST);
    }

    /** What a level adds to the plan. */
    double adds(double[][] amounts, int level, int point) {
        return at(amounts, level, ADDS, point);
    }

    private double at(double[][] amounts, int level, int column, int point) {
        return amounts[first + level * COLUMNS + column][point];
    }

    static int columns(Candidate candidate) {
        return candidate.levels().size() * COLUMNS;
    }
}
