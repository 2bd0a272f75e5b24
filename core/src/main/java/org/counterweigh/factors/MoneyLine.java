package org.counterweigh.factors;

import java.util.Optional;
import org.counterweigh.figures.Line;

/**
 * An amount a year of one kind of money.
 *
 * @param ownTime whose hours it is; own time alone has it
 * @param isPassing whether it belongs to moving in or out, which a usual year does not have
 */
public record MoneyLine(Line line, MoneyKind kind, Optional<OwnTime> ownTime, boolean isPassing) {

    /** Hours of one role, by its name. */
    public record OwnTime(String role, Line hours) {}

    static MoneyLine cash(Line line) {
        return of(line, MoneyKind.CASH);
    }

    static MoneyLine of(Line line, MoneyKind kind) {
        return new MoneyLine(line, kind, Optional.empty(), false);
    }

    static MoneyLine ownTime(Line line, RoleCost whose, Line hours) {
        var time = new OwnTime(whose.role().name(), hours);
        return new MoneyLine(line, MoneyKind.OWN_TIME, Optional.of(time), false);
    }

    /** Hours of a role at what they cost in the year. */
    static MoneyLine ownTime(String label, RoleCost whose, Line hours) {
        return ownTime(Line.line(label, hours.times(whose.hourlyCost())), whose, hours);
    }

    MoneyLine passing() {
        return new MoneyLine(line, kind, ownTime, true);
    }
}
