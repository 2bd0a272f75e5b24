package org.counterweigh.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Grade;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.firm.Option;
import org.counterweigh.gate.Ruling;
import org.counterweigh.mcda.DoubleCountCheck;
import org.counterweigh.mcda.FactorScore;
import org.counterweigh.mcda.Scorecard;

/** Reads the lines of cases and plans as results: amounts by year, tests, scores, grades. */
record CaseResults(Value value, CashFlows timing, BaseLoads baseLoads) {

    private static final double HALF_A_CENT = 0.005;

    CaseResult of(CaseCalculation lines, Ruling ruling) {
        countedOnce(lines);
        Map<FactorName, FactorResult> factors = new EnumMap<>(FactorName.class);
        new Scorecard(lines, value, ruling)
                .scores()
                .forEach((name, score) -> factors.put(name, of(name, lines, score)));
        var tests = TestResults.of(lines.tests(), value);
        return new CaseResult(
                lines,
                ruling,
                factors,
                AppraisalResult.of(lines.tally(), lines.bridge(), lines.worth(), value, timing),
                tests,
                tests.verdict() == CaseVerdict.CAPACITY ? soundFrom(lines) : OptionalDouble.empty());
    }

    private FactorResult of(FactorName name, CaseCalculation lines, FactorScore score) {
        Line money = lines.bridge().factor(name);
        List<Double> byYear = AppraisalResult.byYear(value, money);
        boolean isNil = byYear.stream().allMatch(amount -> Math.abs(amount) < HALF_A_CENT);
        return new FactorResult(
                name,
                byYear,
                value.once(lines.bridge().presentValue(name)),
                isNil ? lines.unclaimed(name) : List.of(),
                score,
                grade(money));
    }

    private OptionalDouble soundFrom(CaseCalculation lines) {
        List<CaseCalculation> ways = lines.option() instanceof Option.Hybrid ? baseLoads.all(lines) : List.of(lines);
        return new CashableThreshold(value.horizon(), ways).lowest();
    }

    PlanResult of(PlanLines plan) {
        Map<FactorName, Double> presentValues = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            presentValues.put(factor, value.once(plan.bridge().presentValue(factor)));
        }
        var worth = AppraisalResult.of(plan.tally(), plan.bridge(), plan.worth(), value, timing);
        return new PlanResult(plan, plan.chosen().isEmpty() ? worth.withoutPayback() : worth, presentValues);
    }

    /** Rather no answer than one in which money counts twice; the workbook can do nothing about it, so it is our fault. */
    private static void countedOnce(CaseCalculation lines) {
        List<DoubleCountCheck.Shared> shared = DoubleCountCheck.shared(lines);
        if (!shared.isEmpty()) {
            throw new IllegalStateException("Money counts twice: " + shared);
        }
    }

    private static Grade grade(Line money) {
        return Grade.weakest(Outline.givensBehind(money).stream()
                .map(given -> given.source().grade())
                .toList());
    }
}
