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
import org.counterweigh.mcda.Scorecard;
import org.counterweigh.mcda.Weights;

/** Reads the lines of cases and plans as results: amounts by year, tests, scores, grades. */
record CaseResults(Value value, Weights weights, CashFlows timing, BaseLoads baseLoads) {

    CaseResult of(CaseCalculation lines, Ruling ruling) {
        countedOnce(lines);
        Map<FactorName, FactorResult> factors = new EnumMap<>(FactorName.class);
        double score = 0;
        for (var scored : new Scorecard(lines, value, ruling).scores().entrySet()) {
            FactorName name = scored.getKey();
            Line money = lines.bridge().factor(name);
            factors.put(
                    name,
                    new FactorResult(
                            name,
                            AppraisalResult.byYear(value, money),
                            value.once(lines.bridge().presentValue(name)),
                            scored.getValue(),
                            grade(money)));
            score += weights.of(name) * scored.getValue().score();
        }
        var tests = TestResults.of(lines.tests(), value);
        return new CaseResult(
                lines,
                ruling,
                factors,
                AppraisalResult.of(lines.tally(), lines.bridge(), lines.worth(), value, timing),
                tests,
                tests.verdict() == CaseVerdict.CAPACITY ? soundFrom(lines) : OptionalDouble.empty(),
                score);
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
