package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.counterweigh.cli.plain.PlainFirm.Role;

/**
 * The lowest cashable share above today's at which a capacity case is sound.
 *
 * <p>Every amount is a straight line in the share between the points where time of a role starts to be missing, hours of a
 * role start to be lacking, or another base load is worth more; so the answer is exact.
 */
record PlainCashable(PlainModel model, PlainCase today) {

    OptionalDouble lowest() {
        double from = today.quote.work.cashable;
        var turns = new TreeSet<>(List.of(from, 1.0));
        List<PlainCase> none = at(0);
        List<PlainCase> all = at(1);
        for (int i = 0; i < all.size(); i++) {
            turns(none.get(i), all.get(i), turns);
            for (int other = 0; other < i; other++) {
                turn(none.get(i).npv - none.get(other).npv, all.get(i).npv - all.get(other).npv, turns);
            }
        }
        List<Double> points =
                turns.stream().filter(point -> point >= from && point <= 1).toList();
        for (int i = 1; i < points.size(); i++) {
            OptionalDouble found = between(points.get(i - 1), points.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalDouble.empty();
    }

    /** The case, or all its hybrids, at a share. */
    private List<PlainCase> at(double share) {
        return today.way.choice().equals("HYBRID")
                ? PlainCases.hybrids(model, today.quote, share)
                : List.of(new PlainCase(model, today.quote, today.way, share));
    }

    private void turns(PlainCase none, PlainCase all, TreeSet<Double> turns) {
        for (int year = 0; year <= model.firm.years; year++) {
            for (Role role : model.firm.roles) {
                turn(none.years[year].ownTime(role), all.years[year].ownTime(role), turns);
                turn(none.years[year].hoursLeft(role), all.years[year].hoursLeft(role), turns);
            }
        }
    }

    /** Where a straight line from share 0 to share 1 crosses nothing. */
    private static void turn(double none, double all, TreeSet<Double> turns) {
        if (none * all < 0) {
            turns.add(none / (none - all));
        }
    }

    private OptionalDouble between(double from, double to) {
        List<PlainCase> middle = at((from + to) / 2);
        int best = middle.indexOf(PlainCases.best(middle).orElseThrow());
        List<Double> before = new ArrayList<>(at(from).get(best).slacks());
        List<Double> after = at(to).get(best).slacks();
        double low = from;
        double high = to;
        for (int i = 0; i < before.size(); i++) {
            double a = before.get(i);
            double b = after.get(i);
            boolean strict = i < 2;
            if (Math.max(a, b) < 0 || (strict && Math.max(a, b) <= 0)) {
                return OptionalDouble.empty();
            }
            double crossing = a * b < 0 ? from + (to - from) * a / (a - b) : a < 0 ? to : from;
            low = a < 0 ? Math.max(low, crossing) : low;
            high = b < 0 ? Math.min(high, a * b < 0 ? crossing : from) : high;
        }
        return low <= high ? OptionalDouble.of(low) : OptionalDouble.empty();
    }
}
