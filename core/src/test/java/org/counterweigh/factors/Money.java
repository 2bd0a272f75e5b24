package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;

/** One line of every case of a firm by year, to be compared with the same of a changed firm. */
final class Money {

    private static final double ROUNDING = 1e-9;

    private final String where;
    private final List<CaseCalculation> cases;
    private final Value value;
    private final Function<CaseCalculation, Line> line;
    private Predicate<Quote> looksAt = quote -> true;

    private Money(String where, FirmData data, Function<CaseCalculation, Line> line) {
        this.where = where;
        this.cases = Books.of(data, "O1", "O8").cases();
        this.value = new Value(data.firm().horizon().years());
        this.line = line;
    }

    static Money netBenefit(long seed, FirmData data) {
        return new Money(
                "net benefit, firm " + seed, data, lines -> lines.bridge().netBenefit());
    }

    static Money of(long seed, FirmData data, Function<CaseCalculation, Line> line) {
        return new Money("firm " + seed, data, line);
    }

    /** Looks at the cases of some quotes alone. */
    Money ofQuotes(Predicate<Quote> some) {
        looksAt = some;
        return this;
    }

    void isNeverBelow(Money other) {
        compare(
                other,
                (as, ours, theirs, size) -> assertThat(ours).as(as).isGreaterThanOrEqualTo(theirs - ROUNDING * size));
    }

    void isTheSameAs(Money other) {
        compare(other, (as, ours, theirs, size) -> assertThat(ours).as(as).isCloseTo(theirs, within(ROUNDING * size)));
    }

    void isNothing() {
        compare(this, (as, ours, theirs, size) -> assertThat(ours).as(as).isCloseTo(0, within(ROUNDING * size)));
    }

    /** Whether any year of any case is another amount, beyond rounding. */
    boolean differsFrom(Money other) {
        var differing = new ArrayList<String>();
        compare(other, (as, ours, theirs, size) -> {
            if (Math.abs(ours - theirs) > ROUNDING * size) {
                differing.add(as);
            }
        });
        return !differing.isEmpty();
    }

    private void compare(Money other, Law law) {
        assertThat(cases).as(where).isNotEmpty().hasSameSizeAs(other.cases);
        for (int i = 0; i < cases.size(); i++) {
            CaseCalculation lines = cases.get(i);
            if (!looksAt.test(lines.quote())) {
                continue;
            }
            double[] ours = value.years(line.apply(lines));
            double[] theirs = other.value.years(other.line.apply(other.cases.get(i)));
            String as = where + ", " + lines.quote().work().name() + " / "
                    + lines.quote().provider().name();
            for (int year = 0; year < ours.length; year++) {
                law.holds(as + ", Year " + year, ours[year], theirs[year], size(lines));
            }
        }
    }

    /** What the sides of the bridge come to, below which a difference is rounding. */
    private double size(CaseCalculation lines) {
        return 1
                + largest(lines.bridge().inHouseAvoidable())
                + largest(lines.bridge().totalCostOfOwnership());
    }

    private double largest(Line of) {
        return Arrays.stream(value.years(of)).map(Math::abs).max().orElse(0);
    }

    private interface Law {
        void holds(String as, double ours, double theirs, double size);
    }
}
