package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;

/**
 * What lines of money come to, sorted: by factor, by kind of money, by whose time it is. Every line is of all years, and
 * what has no line comes to nothing.
 *
 * @param ownTime by name of the role: money of hours freed, less that of hours needed
 * @param hours the same in hours
 * @param avoided in-house cost that goes
 * @param costs all cost of outsourcing, fees as they are paid
 * @param passing costs of moving in or out, which a usual year does not have
 * @param income from clients of a law firm, beside the eight factors; none where it does not change
 */
public record Tally(
        Map<FactorName, Line> factors,
        Map<MoneyKind, Line> kinds,
        Map<String, Line> ownTime,
        Map<String, Line> hours,
        Line avoided,
        Line costs,
        Line passing,
        Optional<Line> income) {

    /**
     * What a case brings by itself.
     *
     * @param ending of the label of whatever is borne too, to tell the one from the other
     * @param borne of its provider's own cost
     */
    static Tally of(String ending, Map<FactorName, Account> accounts, Line fees, Optional<Line> income, Tally borne) {
        var sums = new Sums();
        accounts.forEach((factor, account) -> {
            account.avoided().forEach(each -> sums.avoided(factor, each));
            account.fees().ifPresent(part -> sums.partOfFees(factor, part));
            account.incurred().forEach(each -> sums.cost(factor, each));
        });
        sums.costs.plus(fees);
        income.ifPresent(sums.income::plus);
        return sums.tally(title -> borne.titles().contains(title) ? title + ending : title);
    }

    /** What having a provider costs. */
    static Tally ofCharges(String ending, Map<FactorName, List<MoneyLine>> charges, Optional<Line> lostIncome) {
        var sums = new Sums();
        charges.forEach((factor, costs) -> costs.forEach(each -> sums.cost(factor, each)));
        lostIncome.ifPresent(sums.income::minus);
        return sums.tally(title -> title + ending);
    }

    /** Several together. */
    static Tally sum(List<Tally> parts) {
        return weighted(
                "",
                parts.stream().map(part -> new Weighted(part, Optional.empty())).toList());
    }

    /** A part that counts as far as it is chosen: 1 or 0. */
    record Weighted(Tally part, Optional<Figure> chosen) {

        Figure of(Line line) {
            return chosen.<Figure>map(share -> share.times(line)).orElse(line);
        }
    }

    static Tally weighted(String ending, List<Weighted> parts) {
        var sums = new Sums();
        for (Weighted each : parts) {
            Tally part = each.part();
            part.factors.forEach((name, money) -> sums.factor(name).plus(each.of(money)));
            part.kinds.forEach((kind, money) -> sums.kind(kind).plus(each.of(money)));
            part.ownTime.forEach((role, money) -> sums.ownTime(role).plus(each.of(money)));
            part.hours.forEach((role, hours) -> sums.hours(role).plus(each.of(hours)));
            sums.avoided.plus(each.of(part.avoided));
            sums.costs.plus(each.of(part.costs));
            sums.passing.plus(each.of(part.passing));
            part.income.ifPresent(income -> sums.income.plus(each.of(income)));
        }
        return sums.tally(title -> title + ending);
    }

    /** Of a case or plan, which has all eight factors and every kind of money. */
    Tally complete() {
        Map<FactorName, Line> eight = new EnumMap<>(FactorName.class);
        for (FactorName name : FactorName.values()) {
            eight.put(name, Optional.ofNullable(factors.get(name)).orElseGet(() -> Sums.nothing(name.title())));
        }
        Map<MoneyKind, Line> four = new EnumMap<>(MoneyKind.class);
        for (MoneyKind kind : MoneyKind.values()) {
            four.put(kind, Optional.ofNullable(kinds.get(kind)).orElseGet(() -> Sums.nothing(Sums.title(kind))));
        }
        return new Tally(eight, four, ownTime, hours, avoided, costs, passing, income);
    }

    /** Income from clients of a law firm; nothing where it does not change. */
    public Line clientIncome() {
        return income.orElseGet(() -> Sums.nothing(Sums.INCOME));
    }

    /** What there is, by its title. */
    private Set<String> titles() {
        Set<String> titles = new HashSet<>(Set.of(Sums.AVOIDED, Sums.COSTS, Sums.PASSING));
        factors.keySet().forEach(name -> titles.add(name.title()));
        kinds.keySet().forEach(kind -> titles.add(Sums.title(kind)));
        ownTime.keySet().forEach(role -> titles.add(Sums.ownTimeOf(role)));
        hours.keySet().forEach(role -> titles.add(Sums.hoursOf(role)));
        income.ifPresent(line -> titles.add(Sums.INCOME));
        return titles;
    }

    public Line factor(FactorName name) {
        return CaseModel.known(factors, name);
    }

    public Line kind(MoneyKind kind) {
        return CaseModel.known(kinds, kind);
    }

    /** In the order in which they are explained. */
    List<Line> lines() {
        return Stream.of(
                        factors.values().stream(),
                        kinds.values().stream(),
                        ownTime.values().stream(),
                        hours.values().stream(),
                        Stream.of(avoided, costs),
                        income.stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** The sums while they are taken. */
    private static final class Sums {
        private static final String AVOIDED = "In-house avoidable";
        private static final String COSTS = "Total cost of ownership";
        private static final String PASSING = "Exit cost and parallel running";
        private static final String INCOME = "Client income";

        private final Map<FactorName, Sum> factors = new EnumMap<>(FactorName.class);
        private final Map<MoneyKind, Sum> kinds = new EnumMap<>(MoneyKind.class);
        private final Map<String, Sum> ownTime = new LinkedHashMap<>();
        private final Map<String, Sum> hours = new LinkedHashMap<>();
        private final Sum avoided = new Sum();
        private final Sum costs = new Sum();
        private final Sum passing = new Sum();
        private final Sum income = new Sum();

        Sum factor(FactorName name) {
            return factors.computeIfAbsent(name, key -> new Sum());
        }

        Sum kind(MoneyKind kind) {
            return kinds.computeIfAbsent(kind, key -> new Sum());
        }

        Sum ownTime(String role) {
            return ownTime.computeIfAbsent(role, key -> new Sum());
        }

        Sum hours(String role) {
            return hours.computeIfAbsent(role, key -> new Sum());
        }

        void avoided(FactorName factor, MoneyLine each) {
            factor(factor).plus(each.line());
            kind(each.kind()).plus(each.line());
            avoided.plus(each.line());
            each.ownTime().ifPresent(time -> {
                ownTime(time.role()).plus(each.line());
                hours(time.role()).plus(time.hours());
            });
        }

        /** The fees enter the costs as they are paid, not part by part, so that the two sides prove each other. */
        void partOfFees(FactorName factor, Line part) {
            factor(factor).minus(part);
            kind(MoneyKind.CASH).minus(part);
        }

        void cost(FactorName factor, MoneyLine each) {
            factor(factor).minus(each.line());
            kind(each.kind()).minus(each.line());
            costs.plus(each.line());
            if (each.isPassing()) {
                passing.plus(each.line());
            }
            each.ownTime().ifPresent(time -> {
                ownTime(time.role()).minus(each.line());
                hours(time.role()).minus(time.hours());
            });
        }

        Tally tally(UnaryOperator<String> label) {
            Map<FactorName, Line> byFactor = new EnumMap<>(FactorName.class);
            factors.forEach((name, sum) -> byFactor.put(name, sum.line(label.apply(name.title()), Unit.MONEY)));
            Map<MoneyKind, Line> byKind = new EnumMap<>(MoneyKind.class);
            kinds.forEach((kind, sum) -> byKind.put(kind, sum.line(label.apply(title(kind)), Unit.MONEY)));
            Map<String, Line> timeByRole = new LinkedHashMap<>();
            ownTime.forEach((role, sum) -> timeByRole.put(role, sum.line(label.apply(ownTimeOf(role)), Unit.MONEY)));
            Map<String, Line> hoursByRole = new LinkedHashMap<>();
            hours.forEach((role, sum) -> hoursByRole.put(role, sum.line(label.apply(hoursOf(role)), Unit.HOURS)));
            return new Tally(
                    Collections.unmodifiableMap(byFactor),
                    Collections.unmodifiableMap(byKind),
                    Collections.unmodifiableMap(timeByRole),
                    Collections.unmodifiableMap(hoursByRole),
                    avoided.line(label.apply(AVOIDED), Unit.MONEY),
                    costs.line(label.apply(COSTS), Unit.MONEY),
                    passing.line(label.apply(PASSING), Unit.MONEY),
                    income.isEmpty() ? Optional.empty() : Optional.of(income.line(label.apply(INCOME), Unit.MONEY)));
        }

        static Line nothing(String title) {
            return line(title, Sum.nothing(Unit.MONEY));
        }

        private static String ownTimeOf(String role) {
            return "Own time, " + role;
        }

        private static String hoursOf(String role) {
            return "Hours left, " + role;
        }

        private static String title(MoneyKind kind) {
            return switch (kind) {
                case CASH -> "Cash lines";
                case OWN_TIME -> "Own time";
                case EXPECTED_LOSS -> "Expected loss";
                case TIME_VALUE -> "Value of days";
            };
        }
    }
}
