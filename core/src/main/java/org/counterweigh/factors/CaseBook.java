package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** Every case of a firm: each kind of work somebody is staffed for, with each provider that quotes for it. */
public final class CaseBook {

    private final FirmData data;
    private final Timeline timeline;
    private final Map<String, RoleCost> roles = new LinkedHashMap<>();
    private final Map<String, ProviderTerms> terms = new LinkedHashMap<>();
    private final Map<String, Workload> workloads = new LinkedHashMap<>();
    private final Line inHouseLoss;
    private final Map<String, Line> exposureShares = new LinkedHashMap<>();
    private final List<CaseLines> cases;

    /** @param obligations what the gate asks of a quote, by code, with its cost */
    public CaseBook(FirmData data, Function<Quote, SortedMap<String, ObligationCost>> obligations) {
        this.data = data;
        timeline = new Timeline(data.firm().horizon());
        data.roles().forEach(role -> roles.put(role.name(), new RoleCost(role, timeline)));
        data.market()
                .providers()
                .forEach(provider -> terms.put(
                        provider.name(),
                        new ProviderTerms(
                                provider,
                                timeline,
                                known(roles, provider.terms().governanceRole().name()))));
        for (WorkType work : data.work()) {
            if (!work.staffing().isEmpty()) {
                workloads.put(work.name(), Workload.whole(work, timeline, roles));
            }
        }
        inHouseLoss = data.market()
                .inHouseRisk()
                .map(risk -> Exposure.annualLoss("in house", risk))
                .orElseGet(() -> Exposure.nothing("in house"));
        shareExposure();
        cases = workOut(obligations);
    }

    private void shareExposure() {
        Map<String, Line> records = new LinkedHashMap<>();
        data.work().forEach(work -> records.put(work.name(), Exposure.records(work)));
        var all = line("Records of all work", Figure.sum(List.copyOf(records.values()), Unit.RECORDS));
        data.work()
                .forEach(work ->
                        exposureShares.put(work.name(), Exposure.share(work, known(records, work.name()), all)));
    }

    private List<CaseLines> workOut(Function<Quote, SortedMap<String, ObligationCost>> obligations) {
        Map<Quote, Offer> offers = new LinkedHashMap<>();
        Map<Quote, Line> fees = new LinkedHashMap<>();
        for (Quote quote : quotesInOrder()) {
            var offer = new Offer(
                    quote,
                    known(terms, quote.provider().name()),
                    known(workloads, quote.work().name()));
            offers.put(quote, offer);
            fees.put(quote, offer.fullYearFees());
        }
        List<CaseLines> worked = new ArrayList<>();
        offers.forEach((quote, offer) -> {
            var allFees = line(
                    "Full-year fees of all its work",
                    Figure.sum(
                            fees.keySet().stream()
                                    .filter(other -> other.provider()
                                            .name()
                                            .equals(quote.provider().name()))
                                    .map(other -> known(fees, other))
                                    .toList(),
                            Unit.MONEY));
            var allocation = line("Allocation", known(fees, quote).over(allFees));
            var providerTerms = known(terms, quote.provider().name());
            var engagement = new Engagement(providerTerms, allocation, List.of(offer), obligations.apply(quote));
            worked.add(new CaseLines(
                    new Case(known(workloads, quote.work().name()), offer, providerTerms, exposure(quote), engagement),
                    timeline));
        });
        return List.copyOf(worked);
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

    /**
     * The same case with a base load kept in house and only the months above it bought.
     *
     * @param base the team kept, as a share of the team of the average month, 0..1
     */
    public CaseLines aboveBaseLoad(CaseLines whole, Given base) {
        Case c = whole.inputs();
        var workload = c.workload().aboveBaseLoad(base);
        var offer = new Offer(c.quote(), c.terms(), workload);
        var engagement = new Engagement(
                c.terms(),
                c.engagement().portion(),
                List.of(offer),
                c.engagement().obligations());
        return new CaseLines(
                new Case(
                        workload,
                        offer,
                        c.terms(),
                        c.exposure().above(workload.shareAbove().orElseThrow()),
                        engagement),
                timeline);
    }

    /** A choice of at most one case for each kind of work. */
    public PlanLines plan(List<CaseLines> chosen) {
        return new PlanLines(chosen, timeline);
    }

    public Timeline timeline() {
        return timeline;
    }

    public Map<String, RoleCost> roles() {
        return Map.copyOf(roles);
    }

    public RoleCost role(String name) {
        return known(roles, name);
    }

    public ProviderTerms terms(String provider) {
        return known(terms, provider);
    }

    /** By name of the work, for every kind of work somebody is staffed for. */
    public Map<String, Workload> workloads() {
        return new LinkedHashMap<>(workloads);
    }

    public Line inHouseLoss() {
        return inHouseLoss;
    }

    /** In the order of the work sheet, then of the quotes. */
    public List<CaseLines> cases() {
        return cases;
    }

    private static <K, T> T known(Map<K, T> map, K key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is known of " + key);
        }
        return value;
    }
}
