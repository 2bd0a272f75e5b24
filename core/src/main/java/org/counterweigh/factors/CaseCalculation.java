package org.counterweigh.factors;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweigh.factors.ProviderCharges.SharedDiscount;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;

/** A case worked through all eight factors, with what its provider costs by its own allocation. */
public final class CaseCalculation {
    private final Case of;
    private final Map<FactorName, Account> accounts = new EnumMap<>(FactorName.class);
    private final Optional<ClientIncome> income;
    private final Map<FactorName, List<MoneyLine>> charges;
    private final Line fees;
    private final Tally direct;
    private final Tally tally;
    private final Bridge bridge;
    private final ValueAndCash worth;
    private final CaseTests tests;

    /**
     * Works the case out.
     *
     * @param othersGross gross fees of the provider's other cases that count towards the same discount; none where there
     *     is no such discount
     */
    CaseCalculation(Case c, Optional<Line> othersGross, CaseModel.Grounds grounds) {
        of = c;
        for (FactorName factor : FactorName.values()) {
            accounts.put(factor, Account.of(factor, c));
        }
        income = ClientIncome.of(grounds.firm(), c);
        var own = charges(othersGross);
        charges = own.byFactor();
        fees = own.fees();
        String ownCost = c.terms().provider().name() + "'s own cost";
        var borne = Tally.ofCharges(", share of " + ownCost, charges, own.lostIncome());
        direct = Tally.of(" before " + ownCost, accounts, c.offer().fees(), income.map(ClientIncome::change), borne);
        tally = Tally.sum(List.of(direct, borne)).complete();
        bridge = Bridge.of(tally, grounds.timeline().discountFactor());
        worth = ValueAndCash.of(tally, bridge, grounds.resale(), grounds.timeline());
        tests = CaseTests.of(c, tally, worth, grounds.firm().policy());
    }

    private ProviderCharges charges(Optional<Line> othersGross) {
        var offer = of.offer();
        var discount = othersGross.map(others -> SharedDiscount.of(
                of.terms(),
                Line.line("Gross fees of all its work", offer.grossFees().plus(others)),
                offer.grossFees(),
                income.flatMap(ClientIncome::passedOn)));
        SortedMap<String, ProviderCharges.Obligation> obligations = new TreeMap<>();
        of.legal()
                .obligations()
                .forEach((code, cost) -> obligations.put(code, new ProviderCharges.Obligation(cost, of.allocation())));
        return new ProviderCharges(
                of.terms(),
                of.allocation(),
                discount,
                ProviderCharges.feesLess(List.<Figure>of(offer.fees()), discount),
                obligations);
    }

    public Quote quote() {
        return of.quote();
    }

    public Option option() {
        return of.option();
    }

    public Case inputs() {
        return of;
    }

    public Account account(FactorName factor) {
        return CaseModel.known(accounts, factor);
    }

    /** What it bears of its provider's own cost, by factor. */
    public List<MoneyLine> charges(FactorName factor) {
        return CaseModel.known(charges, factor);
    }

    /** What ending posts costs by their roles; none where the provider's row says it for all. */
    public Optional<Line> redundancy() {
        return CostSavings.redundancy(of);
    }

    /** What its provider is paid, after every discount. */
    public Line fees() {
        return fees;
    }

    /** Inputs of a factor left blank for which nothing stands in. */
    public List<BlankInput> unclaimed(FactorName factor) {
        return Factor.of(factor).unclaimed(of);
    }

    /** Before anything it shares with other cases of its provider. */
    public Tally direct() {
        return direct;
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

    public CaseTests tests() {
        return tests;
    }

    /** Whether its fees count towards a discount on all that its provider is paid. */
    public boolean sharesDiscount() {
        return Discounts.isShared(of.quote());
    }

    /** What a law firm passes on at cost of fees under the provider's own discount; none where nothing is. */
    public Optional<Line> passedOn() {
        return income.flatMap(ClientIncome::passedOn);
    }

    /** In reading order: what the case starts from, the factors one after the other, the bridge. */
    public List<Line> lines() {
        return Stream.of(of.lines(), bridge.lines(), tally.lines())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** What it is worth, in value and in cash, and the tests it must hold. */
    public List<Line> worthLines() {
        return Stream.concat(worth.lines().stream(), tests.lines().stream()).toList();
    }
}
