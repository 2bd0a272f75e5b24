package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.YearSum;
import org.counterweigh.firm.FactorName;

/** Proves on the formulas that no money reaches a recommendation twice: through a score, and through its cost. */
public final class DoubleCountCheck {

    private DoubleCountCheck() {}

    /**
     * A given amount of money that is counted twice.
     *
     * @param throughScore labels from the recommendation down to the figure, by way of a score
     * @param throughMoney the same by way of money that is no part of a score
     */
    public record Twice(Given money, List<String> throughScore, List<String> throughMoney) {
        public Twice {
            throughScore = List.copyOf(throughScore);
            throughMoney = List.copyOf(throughMoney);
        }

        /** Both readings, in a sentence. */
        public String sentence() {
            return money.label() + " counts twice: in " + String.join(" < ", throughScore) + ", and in "
                    + String.join(" < ", throughMoney) + ".";
        }
    }

    /**
     * Every given amount of money that reaches a recommendation both ways; none where it may be made.
     *
     * <p>What a path meets first decides: a score may be worked from money, and is then the score's.
     *
     * @param scores the lines that are scores
     * @param money the lines that are money, such as the total cost of ownership
     */
    public static List<Twice> twice(Line recommendation, List<Line> scores, List<Line> money) {
        var met = new FirstMet(scores, money);
        met.of(recommendation.formula());
        List<Line> byScore = met.in(scores);
        List<Line> byMoney = met.in(money);
        List<Twice> twice = new ArrayList<>();
        for (Given given : Outline.givensBehind(recommendation)) {
            if (isMoney(given.unit())) {
                List<String> throughScore = way(recommendation, byScore, given);
                List<String> throughMoney = met.direct.contains(given)
                        ? List.of(recommendation.label(), given.label())
                        : way(recommendation, byMoney, given);
                if (!throughScore.isEmpty() && !throughMoney.isEmpty()) {
                    twice.add(new Twice(given, throughScore, throughMoney));
                }
            }
        }
        return twice;
    }

    private static boolean isMoney(Unit unit) {
        return unit.powers().containsKey(Dimension.MONEY) || unit.powers().containsKey(Dimension.FOREIGN);
    }

    private static List<String> way(Line from, List<Line> by, Given to) {
        for (Line line : by) {
            List<String> way = new Way(to).of(line);
            if (!way.isEmpty()) {
                return Stream.concat(Stream.of(from.label()), way.stream()).toList();
            }
        }
        return List.of();
    }

    /**
     * A line that stands in the accounts of several factors.
     *
     * @param factors two or more, in the order of the brief
     */
    public record Shared(Line line, List<FactorName> factors) {
        public Shared {
            factors = List.copyOf(factors);
        }
    }

    /** Every line of a case that more than one factor counts as its own; none where the accounts are right. */
    public static List<Shared> shared(CaseCalculation lines) {
        Map<FactorName, List<Line>> accounts = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            var account = lines.account(factor);
            accounts.put(
                    factor,
                    Stream.of(
                                    account.avoided(),
                                    account.fees().stream().toList(),
                                    account.incurred(),
                                    account.charges())
                            .flatMap(List::stream)
                            .toList());
        }
        return shared(accounts);
    }

    /** The same of any accounts; a line twice in one of them is shared by a factor with itself. */
    static List<Shared> shared(Map<FactorName, List<Line>> accounts) {
        // A line is equal to itself alone.
        Map<Line, List<FactorName>> holders = new LinkedHashMap<>();
        accounts.forEach((factor, lines) -> lines.forEach(line ->
                holders.computeIfAbsent(line, first -> new ArrayList<>()).add(factor)));
        return holders.entrySet().stream()
                .map(entry -> new Shared(entry.getKey(), entry.getValue()))
                .filter(shared -> shared.factors().size() > 1)
                .toList();
    }

    /** What a formula meets first of scores and money, and which given figures it holds beside them. */
    private static final class FirstMet extends Walk<Boolean> {
        private final Set<Line> stops = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Given> direct = Collections.newSetFromMap(new IdentityHashMap<>());

        FirstMet(List<Line> scores, List<Line> money) {
            super(false);
            stops.addAll(scores);
            stops.addAll(money);
        }

        List<Line> in(List<Line> lines) {
            return lines.stream().filter(found::contains).toList();
        }

        @Override
        protected Boolean given(Given given) {
            return direct.add(given);
        }

        @Override
        protected Boolean line(Line line) {
            return stops.contains(line) ? found.add(line) : of(line.formula());
        }
    }

    /** The labels from a figure down to a given one; none where there is no way. */
    private static final class Way extends Walk<List<String>> {
        private final Given to;

        Way(Given to) {
            super(List.of());
            this.to = to;
        }

        @Override
        protected List<String> given(Given given) {
            return given == to ? List.of(given.label()) : List.of();
        }

        @Override
        protected List<String> line(Line line) {
            List<String> way = of(line.formula());
            return way.isEmpty()
                    ? way
                    : Stream.concat(Stream.of(line.label()), way.stream()).toList();
        }

        @Override
        protected List<String> worked(Operation operation, List<String> left, List<String> right) {
            return left.isEmpty() ? right : left;
        }
    }

    /** A reading that goes down a formula and takes nothing from what is not given. */
    private abstract static class Walk<T> extends Reading<T> {
        private final T nothing;

        Walk(T nothing) {
            this.nothing = nothing;
        }

        @Override
        protected T constant(Constant constant) {
            return nothing;
        }

        @Override
        protected T calendar(Calendar calendar) {
            return nothing;
        }

        @Override
        protected T worked(Operation operation, T left, T right) {
            return nothing;
        }

        @Override
        protected T summed(YearSum sum, T over) {
            return over;
        }
    }
}
