package org.counterweigh.report.narrative;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.factors.MoneyLine;
import org.counterweigh.firm.FactorName;

/** What kinds of money the present value of one factor is made of; they add up to it. */
record KindsOfFactor(Subject subject, Evaluation evaluation) {

    Map<MoneyKind, Double> of(FactorName factor) {
        Map<MoneyKind, Double> kinds = new EnumMap<>(MoneyKind.class);
        for (CaseCalculation lines : lines()) {
            add(kinds, lines.account(factor).avoided(), 1);
            add(kinds, lines.account(factor).incurred(), -1);
            if (!subject.isPlan()) {
                add(kinds, lines.charges(factor), -1);
            }
        }
        if (subject.isPlan()) {
            addOwnCosts(kinds, factor);
        }
        kinds.remove(MoneyKind.CASH);
        double beside = kinds.values().stream().mapToDouble(Double::doubleValue).sum();
        kinds.put(MoneyKind.CASH, subject.presentValue(factor) - beside);
        return kinds;
    }

    private List<CaseCalculation> lines() {
        return subject.isPlan()
                ? evaluation.plan().lines().chosen()
                : subject.cases().stream().map(CaseResult::lines).toList();
    }

    private void add(Map<MoneyKind, Double> kinds, List<MoneyLine> lines, int sign) {
        lines.forEach(each -> kinds.merge(each.kind(), sign * evaluation.presentValue(each.line()), Double::sum));
    }

    /** In a plan a provider's own cost counts once; what of it is no cash belongs to the one factor that has such a line. */
    private void addOwnCosts(Map<MoneyKind, Double> kinds, FactorName factor) {
        Set<String> counted = new HashSet<>();
        for (CaseCalculation lines : lines()) {
            String provider = lines.quote().provider().name();
            if (counted.add(provider)) {
                var own = evaluation.plan().lines().providers().get(provider);
                lines.charges(factor).stream()
                        .map(MoneyLine::kind)
                        .distinct()
                        .forEach(kind -> Optional.ofNullable(own)
                                .map(part -> part.tally().kinds().get(kind))
                                .ifPresent(line -> kinds.merge(kind, evaluation.presentValue(line), Double::sum)));
            }
        }
    }
}
