package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Grade;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Gate;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Ruling;
import org.counterweigh.mcda.DoubleCountCheck;
import org.counterweigh.mcda.Scorecard;
import org.counterweigh.mcda.Weights;
import org.counterweigh.uncertainty.UncertaintyAnalysis;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkQuestion;

/** Evaluates a firm in a fixed order: gate, factors, scores, outcomes, plan. */
public final class Evaluator {

    private final Gate gate;
    private final Defaults defaults;

    /**
     * An evaluator by these rules and defaults.
     *
     * @param defaults whose ranges stand in where a workbook gives none
     */
    public Evaluator(GateRules rules, Defaults defaults) {
        this.gate = new Gate(rules);
        this.defaults = defaults;
    }

    /** An evaluator that takes every default as certain. */
    public Evaluator(GateRules rules) {
        this(rules, new Defaults(Map.of()));
    }

    /**
     * Everything that can be said of one firm.
     *
     * @param noticed the findings of reading, none of which stops
     */
    public Evaluation evaluate(FirmData data, List<Finding> noticed) {
        return evaluate(data, noticed, SimulationSettings.USUAL);
    }

    /**
     * Everything that can be said of one firm.
     *
     * @param noticed the findings of reading, none of which stops
     * @param drawing how many simulations to look at
     */
    public Evaluation evaluate(FirmData data, List<Finding> noticed, SimulationSettings drawing) {
        Map<Quote, Ruling> rulings = new LinkedHashMap<>();
        data.market().quotes().forEach(quote -> rulings.put(quote, gate.rule(data, quote)));
        var book = new CaseModel(data, quote -> obligations(data, ruling(rulings, quote)));
        var value = new Value(data.firm().horizon().years());
        var weights = Weights.of(data.governance().stakeholders());

        List<CaseResult> cases = new ArrayList<>();
        for (CaseCalculation lines : book.cases()) {
            cases.add(result(lines, ruling(rulings, lines.quote()), value, weights, data));
        }
        List<Decision> decisions = decide(data, rulings, cases, book, value, weights);
        PlanResult plan = plan(decisions, book, value, data);
        UncertaintyResult uncertainty = new UncertaintyAnalysis(data, book, value, defaults, drawing, plan.lines())
                .result(decisions.stream().map(each -> question(each, cases)).toList());
        var sureness = new ConfidenceRule(uncertainty, data.uncertainty());

        List<Finding> findings = new ArrayList<>(noticed);
        findings.addAll(new Plausibility(value).of(data, cases));
        findings.sort(Finding.GRAVEST_FIRST);
        return new Evaluation(
                data,
                findings,
                book,
                value,
                cases,
                decisions.stream().map(sureness::of).toList(),
                plan,
                weights,
                uncertainty,
                outline(data, book, decisions, plan));
    }

    private static WorkQuestion question(Decision decision, List<CaseResult> cases) {
        List<CaseResult> offers = cases.stream()
                .filter(each -> each.work().name().equals(decision.work().name()))
                .toList();
        Optional<CaseCalculation> about = decision.option()
                .or(decision::runnerUp)
                .or(() -> offers.stream()
                        .max(Comparator.comparingDouble(each -> each.worth().netPresentValue())))
                .map(CaseResult::lines);
        return new WorkQuestion(
                decision.work(),
                offers.stream()
                        .map(each -> new WorkQuestion.Offered(each.lines(), each.ruling()))
                        .toList(),
                about,
                decision.option().isPresent());
    }

    private static Ruling ruling(Map<Quote, Ruling> rulings, Quote quote) {
        Ruling ruling = rulings.get(quote);
        if (ruling == null) {
            throw new IllegalArgumentException(
                    "No ruling on " + quote.provider().name());
        }
        return ruling;
    }

    private static SortedMap<String, ObligationCost> obligations(FirmData data, Ruling ruling) {
        SortedMap<String, ObligationCost> costs = new TreeMap<>();
        for (Ruling.Asked asked : ruling.obligations()) {
            String code = asked.obligation().code();
            Optional.ofNullable(data.governance().obligationCosts().get(code)).ifPresent(cost -> costs.put(code, cost));
        }
        return costs;
    }

    private static CaseResult result(
            CaseCalculation lines, Ruling ruling, Value value, Weights weights, FirmData data) {
        countedOnce(lines);
        var scores = new Scorecard(lines, value, ruling).scores();
        Map<FactorName, FactorResult> factors = new EnumMap<>(FactorName.class);
        double score = 0;
        for (var entry : scores.entrySet()) {
            FactorName name = entry.getKey();
            Line money = lines.account(name).money();
            factors.put(
                    name,
                    new FactorResult(
                            name,
                            AppraisalResult.byYear(value, money),
                            value.once(lines.bridge().presentValue(name)),
                            entry.getValue(),
                            grade(money)));
            score += weights.of(name) * entry.getValue().score();
        }
        var worth = AppraisalResult.of(
                lines.bridge(), lines.cash(), value, data.firm().horizon().cashFlows());
        return new CaseResult(lines, ruling, factors, worth, score);
    }

    /** Rather no answer than one in which money counts twice; the workbook can do nothing about it, so it is our fault. */
    private static void countedOnce(CaseCalculation lines) {
        List<DoubleCountCheck.Shared> shared = DoubleCountCheck.shared(lines);
        if (!shared.isEmpty()) {
            throw new IllegalStateException("Money counts twice: " + shared);
        }
    }

    /** As good as the weakest figure it rests on. */
    private static Grade grade(Line money) {
        return Grade.weakest(Outline.givensBehind(money).stream()
                .map(given -> given.source().grade())
                .toList());
    }

    private static List<Decision> decide(
            FirmData data,
            Map<Quote, Ruling> rulings,
            List<CaseResult> cases,
            CaseModel book,
            Value value,
            Weights weights) {
        var baseLoads = new BaseLoads(book, value);
        var judge = new DecisionRule(
                data.firm().policy(),
                value,
                whole -> baseLoads
                        .best(whole.lines())
                        .map(base ->
                                result(book.aboveBaseLoad(whole.lines(), base), whole.ruling(), value, weights, data)));
        List<Decision> decisions = new ArrayList<>();
        for (WorkType work : data.work()) {
            List<Quote> quotes = data.market().quotesFor(work);
            decisions.add(judge.decide(
                    work,
                    quotes,
                    quotes.stream().map(quote -> ruling(rulings, quote)).toList(),
                    cases.stream()
                            .filter(result -> result.work().name().equals(work.name()))
                            .toList()));
        }
        return decisions;
    }

    private static PlanResult plan(List<Decision> decisions, CaseModel book, Value value, FirmData data) {
        var lines = book.plan(chosen(decisions));
        Map<FactorName, Double> presentValues = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            presentValues.put(factor, value.once(lines.bridge().presentValue(factor)));
        }
        var worth = AppraisalResult.of(
                lines.bridge(), lines.cash(), value, data.firm().horizon().cashFlows());
        return new PlanResult(lines, worth, presentValues);
    }

    private static List<CaseCalculation> chosen(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.outcome().isInPlan())
                .map(decision -> decision.option().orElseThrow().lines())
                .toList();
    }

    /** Timeline, people, providers, work, cases, plan: each line after those it is worked from. */
    private static Outline outline(FirmData data, CaseModel book, List<Decision> decisions, PlanResult plan) {
        var outline = new Outline()
                .chapter("Timeline", book.timeline().lines())
                .chapter("Confidentiality today", List.of(book.inHouseLoss()));
        data.roles()
                .forEach(role -> outline.chapter(
                        "Role: " + role.name(), book.role(role.name()).lines()));
        data.market()
                .providers()
                .forEach(provider -> outline.chapter(
                        "Provider: " + provider.name(),
                        book.terms(provider.name()).lines()));
        book.workloads().forEach((work, load) -> outline.chapter("Work: " + work, load.lines()));
        book.cases()
                .forEach(lines -> outline.chapter(
                        title("Quote: ", lines), lines.inputs().offer().quoted()));
        for (CaseCalculation lines : book.cases()) {
            outline.chapter(title("Case: ", lines), lines.lines());
        }
        for (Decision decision : decisions) {
            if (decision.outcome() == Outcome.HYBRID) {
                CaseCalculation hybrid = decision.option().orElseThrow().lines();
                outline.chapter(
                        title("Base load: ", hybrid), hybrid.inputs().workload().lines());
                outline.chapter(title("Hybrid: ", hybrid), hybrid.lines());
            }
        }
        plan.lines().chargesByProvider().forEach((provider, lines) -> outline.chapter("Plan: " + provider, lines));
        return outline.chapter("Plan", plan.lines().lines());
    }

    private static String title(String kind, CaseCalculation lines) {
        return kind + lines.quote().work().name() + " / "
                + lines.quote().provider().name();
    }
}
