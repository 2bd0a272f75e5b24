package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** Every case of a firm: each kind of work somebody is staffed for, with each provider that quotes for it. */
public final class CaseModel {

    /** Keep a share of nothing at nothing, where no unit may leave or no unit holds a record. */
    private static final Figure ALMOST_NO_FEES = Figure.constant(0.01, Unit.MONEY);

    private static final Figure ALMOST_NO_RECORDS = Figure.constant(1e-6, Unit.RECORDS);

    private final FirmData data;
    private final Timeline timeline;
    private final Map<String, RoleCost> roles = new LinkedHashMap<>();
    private final Map<String, ProviderTerms> terms = new LinkedHashMap<>();
    private final Map<String, Workload> workloads = new LinkedHashMap<>();
    private final Line inHouseLoss;
    private final Map<String, Line> exposureShares = new LinkedHashMap<>();
    private final List<CaseCalculation> cases;

    /** Works out every case, with what the gate asks of each quote, by code, and its cost. */
    public CaseModel(FirmData data, Function<Quote, SortedMap<String, ObligationCost>> obligations) {
        this.data = data;
        timeline = Timeline.of(data.firm().horizon());
        data.roles().forEach(role -> roles.put(role.name(), RoleCost.of(role, timeline)));
        data.market()
                .providers()
                .forEach(provider -> terms.put(
                        provider.name(),
                        ProviderTerms.of(
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
        var all = line(
                "Records of all work",
                Figure.sum(List.copyOf(records.values()), Unit.RECORDS).atLeast(ALMOST_NO_RECORDS));
        data.work()
                .forEach(work ->
                        exposureShares.put(work.name(), Exposure.share(work, known(records, work.name()), all)));
    }

    private List<CaseCalculation> workOut(Function<Quote, SortedMap<String, ObligationCost>> obligations) {
        Map<Quote, Offer> offers = new LinkedHashMap<>();
        for (Quote quote : quotesInOrder()) {
            var terms = terms(quote.provider().name());
            offers.put(
                    quote, Offer.of(quote, terms, known(workloads, quote.work().name())));
        }
        Map<String, Line> allFees = allFees(offers);
        return offers.values().stream()
                .map(offer -> workOut(
                        offer, known(allFees, offer.quote().provider().name()), obligations.apply(offer.quote())))
                .toList();
    }

    /** By provider, what its full-year fees are shared out over. */
    private static Map<String, Line> allFees(Map<Quote, Offer> offers) {
        Map<String, List<Line>> fees = new LinkedHashMap<>();
        offers.forEach((quote, offer) -> fees.computeIfAbsent(quote.provider().name(), name -> new ArrayList<>())
                .add(offer.fullYearFees()));
        Map<String, Line> allFees = new LinkedHashMap<>();
        fees.forEach((provider, each) -> allFees.put(
                provider,
                line(
                        "Full-year fees of all its work",
                        Figure.sum(each, Unit.MONEY).atLeast(ALMOST_NO_FEES))));
        return allFees;
    }

    private CaseCalculation workOut(Offer offer, Line allFees, SortedMap<String, ObligationCost> obligations) {
        Quote quote = offer.quote();
        var terms = terms(quote.provider().name());
        var allocation = line("Allocation", offer.fullYearFees().over(allFees));
        var charges = new ProviderCharges(terms, allocation, List.of(offer), obligations);
        var workload = known(workloads, quote.work().name());
        var option = new Option.Whole(quote.provider().name());
        return new CaseCalculation(new Case(option, workload, offer, terms, exposure(quote), charges), timeline);
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

    /** The same case with a base load kept, as a share 0..1 of the average month's team, and the months above bought. */
    public CaseCalculation aboveBaseLoad(CaseCalculation whole, Given base) {
        var option = new Option.Hybrid(whole.quote().provider().name(), base.value());
        return withWorkload(whole.inputs(), option, whole.inputs().workload().aboveBaseLoad(base));
    }

    /** The same case with only a share, 0..1, of the units that may leave going, evenly over months and roles. */
    public CaseCalculation part(CaseCalculation whole, Given share) {
        var option = new Option.Part(whole.quote().provider().name(), share.value());
        return withWorkload(whole.inputs(), option, whole.inputs().workload().part(share));
    }

    private CaseCalculation withWorkload(Case c, Option option, Workload workload) {
        var offer = Offer.of(c.quote(), c.terms(), workload);
        var charges = new ProviderCharges(
                c.terms(), c.charges().portion(), List.of(offer), c.charges().obligations());
        var exposure = c.exposure().part(workload.shareThatGoes().orElseThrow());
        return new CaseCalculation(new Case(option, workload, offer, c.terms(), exposure, charges), timeline);
    }

    public PlanLines plan(List<CaseCalculation> chosen) {
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

    /** People that all units of a work take in the year, by role, whether they may leave or not. */
    public Map<String, Line> peopleToday(WorkType work) {
        var volume = work.volume();
        var units = line(
                "Units of the year",
                volume.unitsPerYear()
                        .times(timeline.index("Volume", volume.growth()))
                        .times(Calendar.OPERATING));
        Map<String, Line> people = new LinkedHashMap<>();
        for (var staffing : work.staffing()) {
            String role = staffing.role().name();
            people.merge(
                    role,
                    StaffedRole.of(staffing, role(role), units, timeline.payIndex())
                            .people(),
                    (one, other) -> line(one.label(), one.plus(other)));
        }
        return people;
    }

    public Line inHouseLoss() {
        return inHouseLoss;
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
