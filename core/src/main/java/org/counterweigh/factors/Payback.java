package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/**
 * When cumulated cash is back for good, counted from the start of Year 1 and linear inside a year.
 *
 * @param months after the last year in which cash is out; 0 when it never is
 * @param never 1 where cash is still out at the end
 */
public record Payback(Line months, Line never) {
    private static final Figure NOTHING = Figure.constant(0, Unit.MONEY);
    private static final Figure ONE_YEAR = Figure.constant(1, Unit.YEARS);
    private static final Figure MONTHS_OF_YEAR = Figure.constant(12, Unit.MONTHS.per(Unit.YEARS));

    static Payback of(Line cash, Line cumulated, Timeline timeline) {
        var before = line("Cumulated cash of the year before", cumulated.previous());
        var out = line("Cash is out", NOTHING.exceeds(cumulated));
        var outBefore = line("Cash was out the year before", out.previous());
        var back = line("Cash is back", Timeline.ONE.minus(out));
        var returns = line("Cash comes back in the year", outBefore.times(back));
        // Cash out at the start of the year is below zero, so this part is too
        var part =
                line("Part of the year until it is back", before.overAny(cash).times(ONE_YEAR));
        var years = line("Years until it is back", timeline.yearsOfGrowth().minus(part));
        var months = line("Months until cash is back", returns.times(years).times(MONTHS_OF_YEAR));
        var atEnd = line("Cash is out in the last year", out.times(Calendar.LAST));
        return new Payback(line("Payback in months", months.largest()), line("Cash never comes back", atEnd.total()));
    }

    List<Line> lines() {
        return List.of(months, never);
    }
}
