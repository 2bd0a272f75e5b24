package org.counterweigh.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Gate;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Ruling;
import org.counterweigh.mcda.Weights;
import org.counterweigh.uncertainty.UncertaintyAnalysis;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkQuestion;

/** Evaluates a firm in a fixed order: gate, factors, scores, outcomes, plan, uncertainty, confidence. */
public final class Evaluator {

    private final Gate gate;
    private final Defaults defaults;

    public Evaluator(GateRules rules, Defaults defaults) {
        this.gate = new Gate(rules);
        this.defaults = defaults;
    }

    /** Everything that can be said of one firm; none of the findings of reading stops. */
    public Evaluation evaluate(FirmData data, List<Finding> noticed, SimulationSettings settings) {
        PointEvaluation point = atPointValues(data);
        UncertaintyResult uncertainty = new UncertaintyAnalysis(
                        data,
                        point.model(),
                        point.value(),
                        defaults,
                        settings,
                        point.plan().lines())
                .result(point.decisions().stream()
                        .map(decision -> question(decision, point.cases(), point.hybrids()))
                        .toList());
        var confidence = new ConfidenceRule(uncertainty, data.uncertainty());
        return new Evaluation(
                data,
                noticed,
                Plausibility.of(data, point.model(), point.value(), point.cases()),
                point.model(),
                point.value(),
                point.cases(),
                point.hybrids(),
                point.decisions().stream().map(confidence::of).toList(),
                point.plan(),
                point.weights(),
                uncertainty,
                point.outline());
    }

    /** Gate, factors, scores, outcomes and plan with every figure as it is given; nothing is drawn. */
    public PointEvaluation atPointValues(FirmData data) {
        Map<Quote, Ruling> rulings = new LinkedHashMap<>();
        data.market().quotes().forEach(quote -> rulings.put(quote, gate.rule(data, quote)));
        var model = new CaseModel(data, quote -> obligations(data, of(rulings, quote)));
        var value = new Value(data.firm().horizon().years());
        var weights = Weights.of(data.governance().stakeholders());
        var results = new CaseResults(value, weights, data.firm().horizon().cashFlows());
        List<CaseResult> cases = model.cases().stream()
                .map(lines -> results.of(lines, of(rulings, lines.quote())))
                .toList();
        List<CaseResult> hybrids = hybrids(cases, model, results);
        List<Decision> decisions = decide(data, rulings, cases, hybrids, value);
        return new PointEvaluation(
                data, model, value, weights, cases, hybrids, decisions, results.of(model.plan(chosen(decisions))));
    }

    private static Ruling of(Map<Quote, Ruling> rulings, Quote quote) {
        return Optional.ofNullable(rulings.get(quote)).orElseThrow();
    }

    private static SortedMap<String, ObligationCost> obligations(FirmData data, Ruling ruling) {
        SortedMap<String, ObligationCost> costs = new TreeMap<>();
        for (Ruling.Asked asked : ruling.obligations()) {
            String code = asked.obligation().code();
            Optional.ofNullable(data.governance().obligationCosts().get(code)).ifPresent(cost -> costs.put(code, cost));
        }
        return costs;
    }

    private static List<CaseResult> hybrids(List<CaseResult> cases, CaseModel model, CaseResults results) {
        var baseLoads = new BaseLoads(model, results.value());
        return cases.stream()
                .flatMap(whole -> baseLoads
                        .best(whole.lines())
                        .map(base -> results.of(model.aboveBaseLoad(whole.lines(), base), whole.ruling()))
                        .stream())
                .toList();
    }

    private static List<Decision> decide(
            FirmData data, Map<Quote, Ruling> rulings, List<CaseResult> cases, List<CaseResult> hybrids, Value value) {
        var rule = new DecisionRule(
                data.firm().policy(),
                value,
                whole -> hybrids.stream()
                        .filter(hybrid -> hybrid.quote().equals(whole.quote()))
                        .findFirst());
        return data.work().stream()
                .map(work -> rule.decide(
                        work,
                        data.market().quotesFor(work).stream()
                                .map(quote -> of(rulings, quote))
                                .toList(),
                        of(work, cases)))
                .toList();
    }

    private static List<CaseResult> of(WorkType work, List<CaseResult> cases) {
        return cases.stream()
                .filter(result -> result.work().name().equals(work.name()))
                .toList();
    }

    private static List<CaseCalculation> chosen(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.outcome().isInPlan())
                .map(decision -> decision.option().orElseThrow().lines())
                .toList();
    }

    private static WorkQuestion question(Decision decision, List<CaseResult> cases, List<CaseResult> hybrids) {
        WorkType work = decision.work();
        List<CaseResult> offers = of(work, cases);
        Optional<CaseCalculation> about = decision.option()
                .or(decision::runnerUp)
                .or(() -> offers.stream()
                        .max(Comparator.comparingDouble(each -> each.worth().netPresentValue())))
                .map(CaseResult::lines);
        return new WorkQuestion(
                work,
                offers.stream()
                        .map(each -> new WorkQuestion.Offered(each.lines(), each.ruling()))
                        .toList(),
                of(work, hybrids).stream().map(CaseResult::lines).toList(),
                about,
                decision.option().isPresent());
    }
}
