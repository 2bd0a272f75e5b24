package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterweigh.factors.ProviderCharges.Obligation;
import org.counterweigh.factors.ProviderCharges.SharedDiscount;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Option;

/**
 * A choice for every kind of work: the cases taken together, with each provider's own cost counted once and in full.
 *
 * <p>It holds every case that could be taken, each counted as far as its selection says, so that a plan and any other
 * are one definition with other selections.
 */
public final class PlanLines {
    private final List<Selection> choices;
    private final Map<String, Part> works = new LinkedHashMap<>();
    private final Map<String, Part> providers = new LinkedHashMap<>();
    private final Tally tally;
    private final Bridge bridge;
    private final ValueAndCash worth;

    /** A case that can be taken: 1 where it is, else 0. */
    public record Selection(CaseCalculation of, Given taken) {

        static Selection of(CaseCalculation lines, boolean taken) {
            var quote = lines.quote();
            String how = lines.option() instanceof Option.Hybrid ? ", peaks" : "";
            return new Selection(
                    lines,
                    new Given(
                            "Taken, " + quote.work().name() + " by "
                                    + quote.provider().name() + how,
                            taken ? 1 : 0,
                            Unit.SHARE,
                            Measure.CHOICE,
                            new Source.Derived("the best plan within the limits", List.of())));
        }

        public boolean isTaken() {
            return taken.value() == 1;
        }

        /** By name, since a sum over all offers of a provider has to fit a cell of a spreadsheet. */
        Line taken(Line line) {
            return line(line.label() + ": " + taken.label(), taken.times(line));
        }
    }

    /**
     * One kind of work before its provider's own cost, or one provider's own cost; the parts add up to the plan.
     *
     * @param value by year, client income in it
     * @param cash by year, client income in it; staff time that is paid for or sold again is known of the plan alone
     */
    public record Part(Tally tally, Line value, Line netPresentValue, Line cash, Line cashNetPresentValue) {

        static Part of(String name, Tally tally, Timeline timeline) {
            String of = ", " + name;
            var value = new Sum();
            tally.factors().values().forEach(value::plus);
            tally.income().ifPresent(value::plus);
            var all = line("Value" + of, value.yearly(Unit.MONEY));
            var discounted = line("Discounted value" + of, all.times(timeline.discountFactor()));
            var cash = cash(of, tally);
            var discountedCash = line("Discounted cash" + of, cash.times(timeline.discountFactor()));
            return new Part(
                    tally,
                    all,
                    line("Net present value" + of, discounted.total()),
                    cash,
                    line("Cash NPV" + of, discountedCash.total()));
        }

        private static Line cash(String of, Tally tally) {
            var cash = new Sum();
            Optional.ofNullable(tally.kinds().get(MoneyKind.CASH)).ifPresent(cash::plus);
            tally.income().ifPresent(cash::plus);
            return line("Cash" + of, cash.yearly(Unit.MONEY));
        }

        public List<Line> lines() {
            return Stream.concat(tally.lines().stream(), Stream.of(value, netPresentValue, cash, cashNetPresentValue))
                    .toList();
        }
    }

    PlanLines(List<Selection> choices, CaseModel.Grounds grounds) {
        this.choices = List.copyOf(choices);
        var timeline = grounds.timeline();
        by(choice -> choice.of().quote().work().name())
                .forEach((work, ofWork) -> works.put(work, Part.of(work, taken(work, ofWork), timeline)));
        by(choice -> choice.of().quote().provider().name())
                .forEach((provider, ofProvider) ->
                        providers.put(provider, Part.of(provider, charges(provider, ofProvider), timeline)));
        tally = Tally.sum(Stream.of(works.values(), providers.values())
                        .flatMap(Collection::stream)
                        .map(Part::tally)
                        .toList())
                .complete();
        bridge = Bridge.of(tally, timeline.discountFactor());
        worth = ValueAndCash.of(tally, bridge, grounds.resale(), timeline);
    }

    private Map<String, List<Selection>> by(Function<Selection, String> name) {
        Map<String, List<Selection>> groups = new LinkedHashMap<>();
        choices.forEach(choice -> groups.computeIfAbsent(name.apply(choice), key -> new ArrayList<>())
                .add(choice));
        return groups;
    }

    private static Tally taken(String work, List<Selection> ofWork) {
        return Tally.weighted(
                ", " + work,
                ofWork.stream()
                        .map(choice -> new Tally.Weighted(choice.of().direct(), Optional.of(choice.taken())))
                        .toList());
    }

    private static Tally charges(String provider, List<Selection> ofProvider) {
        var terms = ofProvider.get(0).of().inputs().terms();
        var used = any("Provider is used", ofProvider);
        var discount = discount(terms, ofProvider);
        List<Figure> fees = new ArrayList<>();
        ofProvider.forEach(
                choice -> fees.add(choice.taken(choice.of().inputs().offer().fees())));
        var charges = new ProviderCharges(
                terms, used, discount, ProviderCharges.feesLess(fees, discount), obligations(ofProvider));
        return Tally.ofCharges(", " + provider + "'s own cost", charges.byFactor(), charges.lostIncome());
    }

    /** 1 where any of them is taken. */
    private static Line any(String label, List<Selection> choices) {
        Figure any = choices.get(0).taken();
        for (Selection next : choices.subList(1, choices.size())) {
            any = any.atLeast(next.taken());
        }
        return line(label, any);
    }

    private static Optional<SharedDiscount> discount(ProviderTerms terms, List<Selection> ofProvider) {
        var shared = ofProvider.stream()
                .filter(choice -> Discounts.isShared(choice.of().quote()))
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var gross = new Sum();
        shared.forEach(
                choice -> gross.plus(choice.taken(choice.of().inputs().offer().grossFees())));
        var passedOn = shared.stream()
                .flatMap(choice -> choice.of().passedOn().map(choice::taken).stream())
                .toList();
        var all = line("Gross fees of all its work", gross.yearly(Unit.MONEY));
        Optional<Line> income = passedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(line("Provider cost passed on", Figure.sum(passedOn, Unit.MONEY)));
        return Optional.of(SharedDiscount.of(terms, all, all, income));
    }

    /** Each once, where any case that is taken asks for it. */
    private static SortedMap<String, Obligation> obligations(List<Selection> ofProvider) {
        SortedMap<String, ObligationCost> costs = new TreeMap<>();
        ofProvider.forEach(choice -> costs.putAll(choice.of().inputs().legal().obligations()));
        SortedMap<String, Obligation> asked = new TreeMap<>();
        costs.forEach((code, cost) -> {
            var asking = ofProvider.stream()
                    .filter(choice -> choice.of().inputs().legal().obligations().containsKey(code))
                    .toList();
            asked.put(code, new Obligation(cost, any("Obligation " + code + " is asked", asking)));
        });
        return asked;
    }

    /** Every case that could be taken. */
    public List<Selection> choices() {
        return choices;
    }

    /** The cases that are taken. */
    public List<CaseCalculation> chosen() {
        return choices.stream().filter(Selection::isTaken).map(Selection::of).toList();
    }

    /** Each kind of work before its provider's own cost, by its name. */
    public Map<String, Part> works() {
        return works;
    }

    /** What each provider costs this plan as a whole, by its name; nothing where it is not used. */
    public Map<String, Part> providers() {
        return providers;
    }

    public Tally tally() {
        return tally;
    }

    public Bridge bridge() {
        return bridge;
    }

    public ValueAndCash worth() {
        return worth;
    }

    public List<Line> lines() {
        return Stream.of(bridge.lines(), tally.lines(), worth.lines())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
