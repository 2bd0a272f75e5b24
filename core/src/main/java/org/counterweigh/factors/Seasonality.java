package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/** How the work of a year spreads over its months, and how much of it stands above a level of capacity. */
public final class Seasonality {

    private final List<Line> shares = new ArrayList<>();

    Seasonality(WorkType work) {
        if (!work.demand().isEmpty()) {
            var year = line("Demand of the year", Figure.sum(work.demand(), Unit.UNITS));
            for (Month month : Month.values()) {
                var units = work.demand().get(month.getValue() - 1);
                shares.add(line("Share of demand, " + name(month), units.over(year)));
            }
        }
    }

    public boolean isKnown() {
        return !shares.isEmpty();
    }

    /** Share of the year's work in each month; empty where demand is flat. */
    public List<Line> shares() {
        return List.copyOf(shares);
    }

    /** Share of the year's work above the average month, which is the capacity already paid for. */
    Line aboveAverage() {
        return above("the average month", line("Average month", Timeline.ONE.over(Figure.constant(12, Unit.SHARE))));
    }

    /** Share of the year's work above a level of capacity, itself a share of the year's work a month. */
    Line above(String level, Figure capacity) {
        List<Line> excess = new ArrayList<>();
        for (int month = 0; month < shares.size(); month++) {
            excess.add(line(
                    "Above " + level + ", " + name(Month.of(month + 1)),
                    shares.get(month).minus(capacity).notBelowZero()));
        }
        return line("Share above " + level, Figure.sum(excess, Unit.SHARE));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
