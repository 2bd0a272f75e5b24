package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.ObligationCost;

/** A choice for every kind of work: the chosen cases together, with each provider's own cost counted once and in full. */
public final class PlanLines {

    private final List<CaseCalculation> chosen;
    private final Map<String, Map<FactorName, List<Line>>> charges = new LinkedHashMap<>();
    private final Bridge bridge;
    private final CashAndCapacity cash;

    PlanLines(List<CaseCalculation> chosen, Timeline timeline) {
        this.chosen = List.copyOf(chosen);
        chargesInFull().forEach((provider, inFull) -> {
            Map<FactorName, List<Line>> byFactor = new EnumMap<>(FactorName.class);
            for (FactorName factor : FactorName.values()) {
                byFactor.put(factor, Factor.of(factor).charges(inFull));
            }
            charges.put(provider, byFactor);
        });
        Map<FactorName, Line> money = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            money.put(factor, money(factor));
        }
        List<Line> avoided = chosen.stream().flatMap(c -> c.avoided().stream()).toList();
        List<Line> costs = new ArrayList<>();
        chosen.forEach(c -> costs.addAll(c.directCosts()));
        charges.values().forEach(byFactor -> byFactor.values().forEach(costs::addAll));
        bridge = Bridge.of(money, avoided, costs, timeline.discountFactor());
        cash = CashAndCapacity.of(bridge, this.chosen, timeline.transition());
    }

    private Line money(FactorName factor) {
        var direct = chosen.stream().map(c -> c.account(factor).direct()).toList();
        List<Line> borne = new ArrayList<>();
        charges.values().forEach(byFactor -> borne.addAll(byFactor.getOrDefault(factor, List.of())));
        return line(factor.title(), Account.less(Bridge.yearly(direct, Unit.MONEY), borne));
    }

    private Map<String, ProviderCharges> chargesInFull() {
        Map<String, List<CaseCalculation>> byProvider = new LinkedHashMap<>();
        for (CaseCalculation c : chosen) {
            byProvider
                    .computeIfAbsent(c.quote().provider().name(), name -> new ArrayList<>())
                    .add(c);
        }
        Map<String, ProviderCharges> inFull = new LinkedHashMap<>();
        byProvider.forEach((name, cases) -> inFull.put(name, inFull(cases)));
        return inFull;
    }

    private static ProviderCharges inFull(List<CaseCalculation> cases) {
        SortedMap<String, ObligationCost> obligations = new TreeMap<>();
        cases.forEach(c -> obligations.putAll(c.inputs().charges().obligations()));
        return new ProviderCharges(
                cases.get(0).inputs().terms(),
                Figure.constant(1, Unit.SHARE),
                cases.stream().map(c -> c.inputs().offer()).toList(),
                obligations);
    }

    public List<CaseCalculation> chosen() {
        return chosen;
    }

    /** What one provider costs this plan as a whole, by its name. */
    public Map<String, List<Line>> chargesByProvider() {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        charges.forEach((provider, byFactor) -> lines.put(
                provider, byFactor.values().stream().flatMap(List::stream).toList()));
        return lines;
    }

    public Bridge bridge() {
        return bridge;
    }

    public CashAndCapacity cash() {
        return cash;
    }

    public List<Line> lines() {
        return Stream.concat(bridge.lines().stream(), cash.lines().stream()).toList();
    }
}
