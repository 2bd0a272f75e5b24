package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.factors.Case.LegalTerms;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Every case of a firm: each kind of work that somebody does today, with each provider that quotes for it. */
public final class CaseModel {
    private final FirmData data;
    private final Grounds grounds;
    private final BestPaid bestPaid = new BestPaid();
    private final Map<String, RoleCost> roles = new LinkedHashMap<>();
    private final Map<String, ProviderTerms> terms = new LinkedHashMap<>();
    private final Map<String, Workload> workloads = new LinkedHashMap<>();
    private final Line inHouseLoss;
    private final Map<String, Line> exposureShares = new LinkedHashMap<>();
    private final Map<Quote, Offer> wholeOffers = new LinkedHashMap<>();
    private final Map<String, Allocations> allocations = new LinkedHashMap<>();
    private final Map<Quote, Case> wholes = new LinkedHashMap<>();
    private final List<CaseCalculation> cases = new ArrayList<>();

    /** What is the same for every case. */
    record Grounds(Firm firm, Timeline timeline, ValueAndCash.ResaleRates resale) {}

    /** Works out every case, with what the law makes of each quote. */
    public CaseModel(FirmData data, Function<Quote, LegalTerms> law) {
        this.data = data;
        Firm firm = data.firm();
        var timeline = Timeline.of(firm.horizon());
        var taxFactor = line("Tax factor", Timeline.ONE.plus(firm.irrecoverableTax()));
        data.roles().forEach(role -> roles.put(role.name(), RoleCost.of(role, timeline)));
        grounds = new Grounds(firm, timeline, resale(firm, timeline));
        for (Provider provider : data.market().providers()) {
            var governor = provider.terms().governanceRole().orElseGet(() -> bestPaid.of(data.roles()));
            terms.put(provider.name(), ProviderTerms.of(provider, timeline, role(governor.name()), taxFactor));
        }
        for (WorkType work : data.work()) {
            if (work.isDone()) {
                workloads.put(work.name(), Workload.whole(work, timeline, roles, taxFactor));
            }
        }
        inHouseLoss = data.market()
                .inHouseRisk()
                .map(risk -> Exposure.annualLoss("in house", risk))
                .orElseGet(() -> Exposure.nothing("in house"));
        shareExposure();
        for (Provider provider : data.market().providers()) {
            workOut(provider, law);
        }
        List<Quote> inOrder = quotesInOrder();
        cases.sort((one, other) -> inOrder.indexOf(one.quote()) - inOrder.indexOf(other.quote()));
    }

    private ValueAndCash.ResaleRates resale(Firm firm, Timeline timeline) {
        Map<String, Line> rates = new LinkedHashMap<>();
        if (firm.isLawFirm()) {
            var sold = line(
                    "Share of freed hours sold and paid",
                    firm.income().resaleOfFreedHours().times(firm.income().realisation()));
            data.roles()
                    .forEach(role -> role.billingRate()
                            .ifPresent(rate -> rates.put(
                                    role.name(),
                                    line(
                                            "Paid for an hour sold again, " + role.name(),
                                            rate.times(sold).times(timeline.payIndex())))));
        }
        return new ValueAndCash.ResaleRates(rates);
    }

    private void shareExposure() {
        Map<String, Line> records = new LinkedHashMap<>();
        data.work().forEach(work -> records.put(work.name(), Exposure.records(work)));
        var all = line("Records of all work", Figure.sum(List.copyOf(records.values()), Unit.RECORDS));
        data.work()
                .forEach(work ->
                        exposureShares.put(work.name(), Exposure.share(work, known(records, work.name()), all)));
    }

    /** Every case of one provider, which together bear what it costs. */
    private void workOut(Provider provider, Function<Quote, LegalTerms> law) {
        List<Quote> quotes = quotesInOrder().stream()
                .filter(quote -> quote.provider().equals(provider))
                .toList();
        Map<Quote, Offer> offers = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            offers.put(quote, Offer.of(quote, terms(provider.name()), workload(quote)));
        }
        var shares = Allocations.of(terms(provider.name()), offers, this::workload);
        wholeOffers.putAll(offers);
        allocations.put(provider.name(), shares);
        for (Quote quote : quotes) {
            var whole = new Case(
                    new Option.Whole(provider.name()),
                    workload(quote),
                    known(offers, quote),
                    terms(provider.name()),
                    reviewer(quote),
                    supervision(quote),
                    shares.allocation(quote),
                    shares.basis(quote),
                    exposure(quote),
                    law.apply(quote),
                    grounds.firm().irrecoverableTax());
            wholes.put(quote, whole);
            cases.add(calculation(
                    quote.capacity().map(room -> within(whole, room)).orElse(whole)));
        }
    }

    private CaseCalculation calculation(Case c) {
        return new CaseCalculation(c, othersGross(c.quote()), grounds);
    }

    /** As much as there is room for: all of it, or the same part of every year. */
    private Case within(Case whole, Given room) {
        var load = whole.workload();
        Line share = load.shareWithin(room);
        var value = new Value(grounds.firm().horizon().years());
        double busiest = Arrays.stream(value.years(load.team().units())).max().orElse(0);
        String provider = whole.quote().provider().name();
        Option option = room.value() < busiest ? new Option.Part(provider, value.once(share)) : whole.option();
        return with(whole, option, load.part(share));
    }

    /** The same case with a base load kept, as a share 0..1 of the average month's team, and the months above bought. */
    public CaseCalculation aboveBaseLoad(CaseCalculation any, Given base) {
        Quote quote = any.quote();
        var option = new Option.Hybrid(quote.provider().name(), base.value());
        var whole = any.inputs();
        return calculation(with(whole, option, workload(quote).aboveBaseLoad(base)));
    }

    private Case with(Case whole, Option option, Workload load) {
        var quote = whole.quote();
        var share = load.shareThatGoes().orElseThrow();
        return new Case(
                option,
                load,
                Offer.of(quote, whole.terms(), load),
                whole.terms(),
                whole.reviewer(),
                whole.supervision(),
                whole.allocation(),
                line(
                        "Full-year fees of what goes",
                        known(allocations, quote.provider().name()).basis(quote).times(share)),
                exposure(quote).part(share),
                whole.legal(),
                whole.irrecoverableTax());
    }

    /** Gross fees of the provider's other cases that count towards the same discount, each whole. */
    private Optional<Line> othersGross(Quote quote) {
        if (!Discounts.isShared(quote)) {
            return Optional.empty();
        }
        var others = new Sum();
        wholeOffers.forEach((other, offer) -> {
            if (!other.equals(quote) && other.provider().equals(quote.provider()) && Discounts.isShared(other)) {
                others.plus(offer.grossFees());
            }
        });
        return Optional.of(line("Gross fees of its other work", others.yearly(Unit.MONEY)));
    }

    private List<Quote> quotesInOrder() {
        return data.work().stream()
                .filter(work -> workloads.containsKey(work.name()))
                .flatMap(work -> data.market().quotesFor(work).stream())
                .toList();
    }

    private Exposure exposure(Quote quote) {
        return Exposure.of(
                known(exposureShares, quote.work().name()),
                inHouseLoss,
                data.market().riskOf(quote.provider()));
    }

    private Line supervision(Quote quote) {
        var supervision = quote.supervision();
        var team = workload(quote).team();
        Line provider = known(wholeOffers, quote).hoursPerUnit();
        return line(
                "Supervision hours per unit",
                switch (supervision.basis()) {
                    case HOURS_PER_UNIT -> supervision.amount();
                    case SHARE -> provider.times(supervision.amount());
                    // Today's outside counsel is supervised too
                    case USUAL_SHARE ->
                        provider.times(supervision.amount())
                                .times(team.teamHours())
                                .over(team.hoursPerUnit());
                    case SHARE_OF_TODAY -> team.hoursPerUnit().times(supervision.amount());
                });
    }

    /** The work's own reviewer, else the best paid of its team, else who manages the provider, else the best paid of all. */
    private RoleCost reviewer(Quote quote) {
        WorkType work = quote.work();
        List<Role> team = work.staffing().stream().map(WorkType.Staffing::role).toList();
        Role reviewer = work.reviewer()
                .or(() -> team.isEmpty() ? Optional.empty() : Optional.of(bestPaid.of(team)))
                .or(() -> quote.provider().terms().governanceRole())
                .orElseGet(() -> bestPaid.of(data.roles()));
        return role(reviewer.name());
    }

    private Workload workload(Quote quote) {
        return known(workloads, quote.work().name());
    }

    /** Money a law firm is paid for an hour of a role that it sells again; none for a department. */
    public Optional<Line> resaleRate(String role) {
        return grounds.resale().of(role);
    }

    /** The same case as if its provider had room for all of it; empty where it has. */
    public Optional<CaseCalculation> beyondCapacity(CaseCalculation part) {
        return part.option() instanceof Option.Part
                ? Optional.of(calculation(known(wholes, part.quote())))
                : Optional.empty();
    }

    /** A plan that takes up the given cases, and no other could be. */
    public PlanLines planOf(List<CaseCalculation> chosen) {
        return plan(chosen, chosen);
    }

    /** A plan that takes up some of the cases that could be. */
    public PlanLines plan(List<CaseCalculation> all, List<CaseCalculation> chosen) {
        return plan(all.stream()
                .map(each -> PlanLines.Selection.of(each, chosen.contains(each)))
                .toList());
    }

    public PlanLines plan(List<PlanLines.Selection> choices) {
        return new PlanLines(choices, grounds);
    }

    /** Who was asked for because nobody is named. */
    public BestPaid bestPaid() {
        return bestPaid;
    }

    public Timeline timeline() {
        return grounds.timeline();
    }

    public RoleCost role(String name) {
        return known(roles, name);
    }

    public ProviderTerms terms(String provider) {
        return known(terms, provider);
    }

    /** By name of the work, for every kind of work that somebody does today. */
    public Map<String, Workload> workloads() {
        return new LinkedHashMap<>(workloads);
    }

    public Line inHouseLoss() {
        return inHouseLoss;
    }

    /** What the quote of a case says by itself, for all the work that may leave. */
    public List<Line> quoted(CaseCalculation of) {
        return known(wholeOffers, of.quote()).quoted();
    }

    /** How the own cost of a provider is shared out over its cases. */
    public List<Line> allocated(String provider) {
        return List.copyOf(known(allocations, provider).allocation().values());
    }

    public List<CaseCalculation> cases() {
        return cases;
    }

    static <K, T> T known(Map<K, T> map, K key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is known of " + key);
        }
        return value;
    }
}
