package org.counterweigh.breakeven;

import static org.counterweigh.figures.Line.line;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.LimitUse;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Policy;

/** The plan without one kind of work: what any way of doing that work is added to, and how much its limits leave. */
final class HeldPlan {
    private final CaseModel model;
    private final Policy policy;
    private final List<CaseCalculation> held;
    private final Map<String, List<CaseCalculation>> byProvider = new LinkedHashMap<>();
    private final Map<String, Line> worths = new LinkedHashMap<>();
    private final Line hoursToday;
    private final Line headcount;

    HeldPlan(FirmData data, CaseModel model, List<CaseCalculation> held) {
        this.model = model;
        this.held = List.copyOf(held);
        policy = data.firm().policy();
        held.forEach(each -> byProvider.merge(each.quote().provider().name(), List.of(each), HeldPlan::with));
        byProvider.forEach((provider, cases) -> worths.put(provider, worth(cases)));
        hoursToday = LimitUse.hoursToday(data, model);
        headcount = LimitUse.headcount(data);
    }

    private static List<CaseCalculation> with(Collection<CaseCalculation> some, Collection<CaseCalculation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Line worth(List<CaseCalculation> cases) {
        return model.planOf(cases).worth().netPresentValue();
    }

    /** Of the plan's net present value: only what its provider is paid and costs changes with a case. */
    Line adds(CaseCalculation way) {
        String provider = way.quote().provider().name();
        Line whole = worth(with(at(provider), List.of(way)));
        return Optional.ofNullable(worths.get(provider))
                .map(without -> line("What it adds to the plan", whole.minus(without)))
                .orElse(whole);
    }

    /** Cash NPV of the whole plan. */
    Line cash(CaseCalculation way) {
        return model.planOf(with(held, List.of(way))).worth().cashNetPresentValue();
    }

    /** Hours of today that its provider could still do; enough where there is no limit. */
    Figure spareHours(CaseCalculation way) {
        return policy.maximumShare()
                .<Figure>map(share -> line(
                        "Hours left to the provider",
                        line("Most hours of one provider", share.times(hoursToday))
                                .minus(used(with(at(way.quote().provider().name()), List.of(way)), LimitUse::hours))))
                .orElse(Figure.constant(0, Unit.HOURS));
    }

    /** People who could still go; enough where there is no limit. */
    Figure sparePeople(CaseCalculation way) {
        return policy.minimumInHouse()
                .<Figure>map(least -> line(
                        "People left to go",
                        line("Most people who go", headcount.minus(least))
                                .minus(used(with(held, List.of(way)), LimitUse::people))))
                .orElse(Figure.constant(0, Unit.PEOPLE));
    }

    private static Line used(List<CaseCalculation> cases, Function<LimitUse, Line> use) {
        List<Line> each = cases.stream().map(LimitUse::of).map(use).toList();
        return line("Used by the plan", Figure.sum(each, each.get(0).unit()));
    }

    private List<CaseCalculation> at(String provider) {
        return byProvider.getOrDefault(provider, List.of());
    }

    int providers() {
        return byProvider.size();
    }

    int providersWith(String provider) {
        return byProvider.size() + (byProvider.containsKey(provider) ? 0 : 1);
    }

    boolean hasRoomFor(String provider) {
        return policy.maximumProviders()
                .map(most -> providersWith(provider) <= most.value() + Standings.TOLERANCE)
                .orElse(true);
    }
}
