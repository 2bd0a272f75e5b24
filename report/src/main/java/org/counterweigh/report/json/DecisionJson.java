package org.counterweigh.report.json;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.PlanResult;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.PaybackPercentiles;
import org.counterweigh.uncertainty.PlanUncertainty;

/** Writes what to do with each kind of work, and what all of it comes to. */
record DecisionJson(Json json, Words words) {

    private static final int MONTHS = 12;

    void write(Decision decision) {
        json.string("work", decision.work().name());
        json.string("outcome", decision.outcome().name());
        json.string("reason", decision.keepReason().map(Enum::name));
        json.string("confidence", decision.confidence().name());
        json.string("option", words.holder(decision.choice()));
        json.string(
                "choice", decision.option().map(of -> CaseJson.choice(of.lines().option())));
        json.string("runnerUp", decision.runnerUp().map(of -> of.provider().name()));
        json.amount("worth", decision.worth());
        json.object("worthIfAdded", decision.worthIfAdded(), added -> {
            json.amount("npv", added.netPresentValue());
            json.amount("cashNpv", added.cashNetPresentValue());
        });
        json.object("standAlone", decision.standAlone(), this::standAlone);
        json.string("confidenceReason", new ReasonSentences(words).of(decision.confidenceReason()));
        json.strings("reasons", new ReasonSentences(words).of(decision));
        json.amount("leadOverRunnerUp", lead(decision));
        var volume = decision.work().volume();
        json.amount("unitsPerYear", volume.unitsPerYear().value());
        json.amount(
                "unitsThatMustStay",
                volume.unitsPerYear().value() * (1 - volume.outsourceable().value()));
        months(decision);
    }

    /** Units a month: today's, what a base team keeps, and what the provider of the option takes. */
    private void months(Decision decision) {
        List<Double> units = decision.work().demand().stream().map(Given::value).toList();
        double year = units.isEmpty()
                ? decision.work().volume().unitsPerYear().value()
                : units.stream().mapToDouble(Double::doubleValue).sum();
        double average = year / MONTHS;
        json.object("months", () -> {
            json.amounts("units", units);
            json.amount("average", average);
            json.amount(
                    "base",
                    decision.baseLoad().stream().map(share -> share * average).findFirst());
            json.amount(
                    "capacity",
                    decision.option().stream()
                            .flatMap(chosen -> chosen.quote().capacity().stream())
                            .mapToDouble(capacity -> capacity.value() / MONTHS)
                            .findFirst());
        });
    }

    /** Each by its own share of its provider's cost. */
    private static OptionalDouble lead(Decision decision) {
        return decision.option().isPresent() && decision.runnerUp().isPresent()
                ? OptionalDouble.of(decision.option().get().netPresentValue()
                        - decision.runnerUp().get().netPresentValue())
                : OptionalDouble.empty();
    }

    private void standAlone(CaseResult best) {
        json.string("provider", best.provider().name());
        json.string("choice", CaseJson.choice(best.lines().option()));
        json.amount("npv", best.worth().netPresentValue());
        json.amount("cashNpv", best.worth().cashNetPresentValue());
        json.string("verdict", best.verdict().name());
    }

    /** A plan that moves nothing has nothing to pay back, at once or ever. */
    void total(Evaluation evaluation, PlanUncertainty simulation) {
        PlanResult plan = evaluation.plan();
        AppraisalResult worth = plan.worth();
        PaybackPercentiles drawn = simulation.payback();
        PaybackPercentiles payback = plan.movesNothing()
                ? new PaybackPercentiles(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        drawn.withinLimit(),
                        drawn.never())
                : drawn;
        json.object("total", () -> {
            json.amount("npv", worth.netPresentValue());
            json.amount("cashNpv", worth.cashNetPresentValue());
            CaseJson.money(json, worth);
            json.object("factors", () -> factors(evaluation));
            json.amount("annualCash", worth.annualCash());
            json.amount("capacityHours", worth.steadyCapacityHours());
            json.amount("oneOff", worth.oneOff());
            json.amount("paybackMonths", worth.paybackMonths());
            json.amount("chancePositive", simulation.netPresentValue().chancePositive());
            json.amount("expectedRegret", simulation.expectedRegret());
            json.amount("npvLow", simulation.netPresentValue().low());
            json.amount("npvHigh", simulation.netPresentValue().high());
            CaseJson.cash(json, simulation.cashNetPresentValue());
            CaseJson.percentiles(json, simulation.netPresentValue(), payback);
            new PrintedJson(json, evaluation).ofPlan();
        });
    }

    private void factors(Evaluation evaluation) {
        var bridge = evaluation.plan().lines().bridge();
        for (FactorName name : FactorName.values()) {
            json.object(name.name(), () -> {
                json.amounts(
                        "money",
                        Arrays.stream(evaluation.value().years(bridge.factor(name)))
                                .boxed()
                                .toList());
                json.amount("npv", evaluation.plan().presentValue(name));
            });
        }
    }
}
