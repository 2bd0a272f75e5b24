package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.Case.LegalTerms;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.OpenQuestions;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Gate;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;
import org.counterweigh.mcda.Weights;
import org.counterweigh.optimisation.Choice;
import org.counterweigh.optimisation.Choice.Standing;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.PlanSearch;
import org.counterweigh.simulation.Ranges;
import org.counterweigh.simulation.Spreads;
import org.counterweigh.uncertainty.AdviceStudy;
import org.counterweigh.uncertainty.UncertaintyAnalysis;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkQuestion;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Evaluates a firm in a fixed order: gate, factors, tests, the best plan, outcomes, uncertainty, confidence, scenarios. */
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
                        point.plan().lines(),
                        ranges(data).basis(point.figures(), settings))
                .result(questions(point), point.search());
        var confidence = new ConfidenceRule(uncertainty, data.uncertainty());
        return new Evaluation(
                data,
                noticed,
                flags(point),
                point.model(),
                point.value(),
                point.cases(),
                point.hybrids(),
                point.decisions().stream().map(confidence::of).toList(),
                point.plan(),
                point.optimal(),
                point.weights(),
                uncertainty,
                blanks(point, uncertainty.work().stream().map(WorkUncertainty::breakEvens)),
                point.outline(),
                data.scenarios().stream()
                        .map(scenario -> ScenarioResult.of(scenario, point, atPointValues(scenario.data())))
                        .toList(),
                effects(point));
    }

    /** What the owner of a workbook should look at again, as {@link #evaluate} finds it too; nothing is drawn. */
    public DataReview review(FirmData data, List<Finding> noticed) {
        PointEvaluation point = atPointValues(data);
        var spreads = new Spreads(ranges(data).of(point.figures()));
        var advice = new AdviceStudy(data, point.model(), point.plan().lines(), spreads);
        return new DataReview(
                data,
                noticed,
                flags(point),
                point.cases(),
                point.plan(),
                blanks(point, questions(point).parallelStream().map(advice::byBlanks)),
                effects(point));
    }

    /** What every figure that was asked about moves, the largest first. */
    private List<CorrectionEffect> effects(PointEvaluation point) {
        return point.data().questions().corrections().stream()
                .map(correction -> CorrectionEffect.of(correction, point, this::atPointValues))
                .sorted(Comparator.comparingDouble(CorrectionEffect::size).reversed())
                .toList();
    }

    /** Results that are seldom true, but for those that only follow from a figure that was asked about. */
    public List<PlausibilityFlag> flags(PointEvaluation point) {
        OpenQuestions questions = point.data().questions();
        List<PlausibilityFlag> corrected =
                questions.corrected().map(this::atPointValues).orElse(point).flags();
        return point.flags().stream()
                .filter(flag -> !questions.places().contains(flag.at().source().text()))
                .filter(flag -> corrected.stream().anyMatch(flag::isOfTheSame))
                .toList();
    }

    private Ranges ranges(FirmData data) {
        return new Ranges(defaults, data.uncertainty());
    }

    private BlankRanking blanks(PointEvaluation point, Stream<List<AdviceChange>> changes) {
        return BlankRanking.of(point, changes.flatMap(List::stream).toList(), defaults);
    }

    private static List<WorkQuestion> questions(PointEvaluation point) {
        return point.decisions().stream()
                .map(decision -> question(decision, point))
                .toList();
    }

    /** Gate, factors, tests, outcomes and plan with every figure as it is given; nothing is drawn. */
    public PointEvaluation atPointValues(FirmData data) {
        Map<Quote, Ruling> rulings = new LinkedHashMap<>();
        data.market().quotes().forEach(quote -> rulings.put(quote, gate.rule(data, quote)));
        var model = new CaseModel(data, quote -> terms(data, of(rulings, quote)));
        var value = new Value(data.firm().horizon().years());
        var weights = Weights.of(data.governance().stakeholders());
        var baseLoads = new BaseLoads(model, value);
        var results = new CaseResults(value, data.firm().horizon().cashFlows(), baseLoads);
        List<CaseResult> cases = model.cases().stream()
                .map(lines -> results.of(lines, of(rulings, lines.quote())))
                .toList();
        List<CaseResult> hybrids = cases.stream()
                .flatMap(
                        whole -> baseLoads.best(whole.lines()).map(above -> results.of(above, whole.ruling())).stream())
                .toList();
        List<Choice> choices = choices(cases, hybrids, model, value);
        var search = new PlanSearch(data, model, value, choices);
        OptimalPlan optimal = search.best();
        var rule = new DecisionRule(data.firm().policy(), value, search, optimal);
        return new PointEvaluation(
                data,
                model,
                value,
                weights,
                cases,
                hybrids,
                data.work().stream()
                        .map(work -> rule.decide(asked(data, work, rulings, cases, hybrids)))
                        .toList(),
                search,
                optimal,
                results.of(model.plan(takeable(choices, rulings), optimal.best().chosen())));
    }

    private static Ruling of(Map<Quote, Ruling> rulings, Quote quote) {
        return Optional.ofNullable(rulings.get(quote)).orElseThrow();
    }

    private static LegalTerms terms(FirmData data, Ruling ruling) {
        SortedMap<String, ObligationCost> costs = new TreeMap<>();
        for (Ruling.Asked asked : ruling.obligations()) {
            String code = asked.obligation().code();
            Optional.ofNullable(data.governance().obligationCosts().get(code)).ifPresent(cost -> costs.put(code, cost));
        }
        return new LegalTerms(costs, ruling.billing().map(Verdict::isOpen).orElse(true));
    }

    /** Every way of every case that a plan could take, or could if a bar or a capacity were lifted. */
    private static List<Choice> choices(
            List<CaseResult> cases, List<CaseResult> hybrids, CaseModel model, Value value) {
        List<Choice> choices = new ArrayList<>();
        for (CaseResult way : Stream.concat(cases.stream(), hybrids.stream())
                .filter(each -> !each.work().facts().keepInHouse())
                .toList()) {
            boolean sound = way.verdict() == CaseVerdict.SOUND;
            if (way.isOpen()) {
                choices.add(new Choice(way.lines(), sound ? Standing.SOUND : Standing.UNSOUND));
                model.beyondCapacity(way.lines())
                        .filter(whole -> TestResults.of(whole.tests(), value).verdict() == CaseVerdict.SOUND)
                        .ifPresent(whole -> choices.add(new Choice(whole, Standing.BEYOND_CAPACITY)));
            } else if (sound) {
                choices.add(new Choice(way.lines(), Standing.NOT_CLEARED));
            }
        }
        return choices;
    }

    /** What may be taken, and what may be as soon as its conditions are met: the plan is ready for it. */
    private static List<CaseCalculation> takeable(List<Choice> choices, Map<Quote, Ruling> rulings) {
        return choices.stream()
                .filter(choice -> choice.isEligible()
                        || (choice.standing() == Standing.NOT_CLEARED
                                && of(rulings, choice.lines().quote()).onceMet().isOpen()))
                .map(Choice::lines)
                .toList();
    }

    private static DecisionRule.Question asked(
            FirmData data,
            WorkType work,
            Map<Quote, Ruling> rulings,
            List<CaseResult> cases,
            List<CaseResult> hybrids) {
        List<CaseResult> ofWork = of(work, hybrids);
        List<CaseResult> ways = of(work, cases).stream()
                .flatMap(whole -> Stream.concat(
                        Stream.of(whole),
                        ofWork.stream().filter(hybrid -> hybrid.quote().equals(whole.quote()))))
                .toList();
        return new DecisionRule.Question(
                work,
                data.market().quotesFor(work).stream()
                        .map(quote -> of(rulings, quote))
                        .toList(),
                ways);
    }

    private static List<CaseResult> of(WorkType work, List<CaseResult> cases) {
        return cases.stream()
                .filter(result -> result.work().name().equals(work.name()))
                .toList();
    }

    private static WorkQuestion question(Decision decision, PointEvaluation point) {
        WorkType work = decision.work();
        List<CaseResult> offers = of(work, point.cases());
        List<CaseResult> hybrids = of(work, point.hybrids());
        List<CaseResult> ways = Stream.concat(offers.stream(), hybrids.stream()).toList();
        Optional<CaseCalculation> about = decision.option()
                .or(decision::standAlone)
                .or(() -> ways.stream().max(Comparator.comparingDouble(CaseResult::netPresentValue)))
                .map(CaseResult::lines);
        return new WorkQuestion(
                work,
                offers.stream()
                        .map(each -> new WorkQuestion.Offered(each.lines(), each.ruling()))
                        .toList(),
                hybrids.stream().map(CaseResult::lines).toList(),
                about,
                decision.outcome().isInPlan(),
                deciding(decision, ways));
    }

    /** The answer's own case, in cash too where it has to bring cash; where nothing gains, all that may go, or else all there are. */
    private static Optional<WorkQuestion.Deciding> deciding(Decision decision, List<CaseResult> ways) {
        List<CaseResult> open = ways.stream().filter(CaseResult::isOpen).toList();
        return switch (decision.outcome()) {
            case OUTSOURCE, HYBRID, PILOT -> deciding(decision.option().stream(), true);
            case CAPACITY -> deciding(decision.option().stream(), false);
            case KEEP ->
                decision.keepReason().filter(KeepReason.NO_GAIN::equals).isPresent()
                        ? deciding(open.isEmpty() ? ways.stream() : open.stream(), false)
                        : Optional.empty();
            case NOT_PERMITTED, NOT_ENOUGH_DATA -> Optional.empty();
        };
    }

    private static Optional<WorkQuestion.Deciding> deciding(Stream<CaseResult> cases, boolean cashToo) {
        return Optional.of(
                new WorkQuestion.Deciding(cases.map(CaseResult::lines).toList(), cashToo));
    }
}
