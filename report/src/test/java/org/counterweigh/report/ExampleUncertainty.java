package org.counterweigh.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.breakeven.PriceLimits;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.firm.Uncertainty.Shape;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mcda.Acceptability;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sampling.SamplingPlan;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.sensitivity.StressTest;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.CaseUncertainty;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.PaybackPercentiles;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.PlanUncertainty;
import org.counterweigh.uncertainty.PlanUncertainty.Band;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** An evaluation with a made-up uncertainty around its own figures: what a report has to say, without the sums behind it. */
public final class ExampleUncertainty {

    private static final int SAMPLES = 16_384;

    private static final double EIGHTH = 0.125;

    /** An own hour at 60 and a bought one at 120: half of all months stay below what is kept, 90 / sqrt(2 pi) go over. */
    private static final BaseCapacity BASE =
            new BaseCapacity(520, 90, 520, 60, 120, 90 / Math.sqrt(2 * Math.PI), 35_508.6);

    private final Evaluation evaluation;
    private final int sign;

    private ExampleUncertainty(Evaluation evaluation, int sign) {
        this.evaluation = evaluation;
        this.sign = sign;
    }

    /** The same evaluation, each answer leaning. */
    public static Evaluation on(Evaluation evaluation) {
        return made(new ExampleUncertainty(evaluation, 1));
    }

    /** The same, its plan's median as far below nothing as it is above it with the figures given. */
    public static Evaluation losing(Evaluation evaluation) {
        return made(new ExampleUncertainty(evaluation, -1));
    }

    private static Evaluation made(ExampleUncertainty made) {
        Evaluation evaluation = made.evaluation;
        return with(evaluation, made.uncertainty(), made.decisions());
    }

    private static Evaluation with(Evaluation of, UncertaintyResult uncertainty, List<Decision> decisions) {
        return new Evaluation(
                of.data(),
                of.noticed(),
                of.flags(),
                of.model(),
                of.value(),
                of.cases(),
                of.hybrids(),
                decisions,
                of.plan(),
                optimal(of),
                of.weights(),
                uncertainty,
                of.blanks(),
                of.outline(),
                of.scenarios(),
                of.effects());
    }

    private List<Decision> decisions() {
        return evaluation.decisions().stream()
                .map(decision -> new Decision(
                        decision.work(),
                        decision.outcome(),
                        decision.keepReason(),
                        Confidence.LEANING,
                        new ConfidenceReason.Tested(Set.of(ConfidenceReason.Case.MIDDLE, ConfidenceReason.Case.HIGH)),
                        decision.option(),
                        decision.runnerUp(),
                        decision.standAlone(),
                        decision.worth(),
                        decision.worthIfAdded(),
                        decision.reasons()))
                .toList();
    }

    private UncertaintyResult uncertainty() {
        return new UncertaintyResult(
                new Basis(
                        Uncertainty.Extent.STANDARD,
                        SAMPLES,
                        16,
                        1,
                        givens().stream().map(ExampleUncertainty::range).toList(),
                        List.of(new Basis.Note.Drawn(0, givens().size(), 0))),
                evaluation.cases().stream().map(this::uncertainty).toList(),
                evaluation.decisions().stream().map(this::uncertainty).toList(),
                plan(),
                frontier(evaluation.optimal().best()),
                voices());
    }

    private List<Given> givens() {
        return evaluation.outline().givens().stream()
                .filter(given -> given.value() > 0)
                .limit(5)
                .toList();
    }

    private static Range range(Given given) {
        return new Range(given, given.value() * 0.8, given.value(), given.value() * 1.3, Shape.PERT);
    }

    /** A fifth of its size below, three tenths above. */
    public static Percentiles spread(double middle) {
        double size = Math.abs(middle);
        return new Percentiles(
                middle - 1.5 * size,
                middle,
                middle + 0.6 * size,
                middle - size / 10,
                size / 1000,
                middle > 0 ? 0.875 : 0.125,
                0.0015,
                middle - 2 * size);
    }

    private static PaybackPercentiles payback(OptionalDouble months) {
        return months.isPresent()
                ? new PaybackPercentiles(
                        OptionalDouble.of(months.getAsDouble() * 0.75), months, OptionalDouble.empty(), 0.625, 0.0625)
                : new PaybackPercentiles(
                        OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0, 0.9375);
    }

    private CaseUncertainty uncertainty(CaseResult result) {
        return new CaseUncertainty(
                result.lines(),
                spread(result.worth().netPresentValue()),
                spread(result.worth().cashNetPresentValue()),
                payback(result.worth().paybackMonths()),
                result.isOpen() ? 0.71 : 0,
                new PriceLimits(OptionalDouble.of(41), OptionalDouble.empty()));
    }

    private WorkUncertainty uncertainty(Decision decision) {
        WorkType work = decision.work();
        Optional<CaseResult> about =
                decision.option().or(() -> evaluation.casesOf(work).stream().findFirst());
        List<Option> options = options(work);
        return new WorkUncertainty(
                work,
                about.map(CaseResult::lines),
                about.map(result -> spread(result.worth().netPresentValue())),
                about.map(result -> payback(result.worth().paybackMonths())),
                Optional.empty(),
                412,
                2_000,
                worthwhile(1_600),
                Optional.of(ranks(options)),
                options.size() < 2 ? Optional.empty() : Optional.of(byScore(options)),
                about.isPresent() ? breakEvens() : List.of(),
                about.map(result -> new StressTest(
                        result.worth().netPresentValue() - 1_000, result.worth().netPresentValue() < 1_000)),
                Optional.of(check()),
                Optional.of(BASE));
    }

    private List<Option> options(WorkType work) {
        List<Option> options = new ArrayList<>(evaluation.casesOf(work).stream()
                .map(result -> result.lines().option())
                .toList());
        options.add(new Option.AsToday());
        return options;
    }

    /** The first option comes first in half of all simulations more than its even share. */
    private static RankShares ranks(List<Option> options) {
        int many = options.size();
        List<List<Double>> shares = new ArrayList<>();
        for (int option = 0; option < many; option++) {
            List<Double> row = new ArrayList<>();
            for (int rank = 0; rank < many; rank++) {
                row.add(0.5 / many + (rank == option ? 0.5 : 0));
            }
            shares.add(row);
        }
        return new RankShares(options, shares);
    }

    private static Acceptability byScore(List<Option> options) {
        Map<FactorName, Double> even = new EnumMap<>(FactorName.class);
        Arrays.stream(FactorName.values()).forEach(factor -> even.put(factor, EIGHTH));
        List<Optional<Map<FactorName, Double>>> central = new ArrayList<>();
        options.forEach(option -> central.add(central.isEmpty() ? Optional.of(even) : Optional.empty()));
        return new Acceptability(
                List.of(FactorName.values()),
                ranks(options),
                ranks(options),
                ranks(options),
                central,
                List.of(new Acceptability.WeightBreakEven(FactorName.CONFIDENTIALITY, EIGHTH, 0.31, options.get(1))),
                options.size() < 3 ? List.of() : List.of(new Acceptability.Domination(options.get(1), options.get(0))));
    }

    private List<InputImportance> worthwhile(double most) {
        List<Given> givens = givens();
        return IntStream.range(0, givens.size())
                .mapToObj(i -> new InputImportance(
                        givens.get(i),
                        givens.get(i).value() * 0.85,
                        givens.get(i).value() * 1.2,
                        i == givens.size() - 1 ? 0 : most / (1 << i),
                        0.5 / (1 << i),
                        4 * most / (i + 1),
                        -most / (i + 1)))
                .toList();
    }

    /** A tenth further each, by one cause after the other; the last has no range. */
    private List<AdviceChange> breakEvens() {
        List<Given> givens = givens();
        List<Cause> causes = List.of(Cause.values());
        return IntStream.range(0, givens.size())
                .mapToObj(i -> turning(givens.get(i), 0.1 * (i + 1), causes.get(i), i < givens.size() - 1))
                .toList();
    }

    private AdviceChange turning(Given given, double share, Cause because, boolean ranged) {
        double at = given.value() * (1 + share);
        return new AdviceChange(
                given,
                Optional.of(evaluation.cases().get(0).lines()),
                at,
                because,
                ranged ? OptionalDouble.of(2 * at) : OptionalDouble.empty(),
                OptionalDouble.of(share),
                OptionalDouble.of(10 * share),
                ranged ? Optional.of(share < 0.3) : Optional.empty());
    }

    /** Two wrong ones among fifty, a batch of 800. */
    private static BatchCheck check() {
        return new BatchCheck(
                new SamplingPlan(50, 2),
                800,
                0.01,
                0.1,
                BatchCheck.Poor.GIVEN,
                List.of(
                        new BatchCheck.Point(0, 1, 0),
                        new BatchCheck.Point(0.01, 0.9862, 0.0092),
                        new BatchCheck.Point(0.1, 0.1117, 0.0105)));
    }

    private PlanUncertainty plan() {
        var worth = evaluation.plan().worth();
        return new PlanUncertainty(
                spread(sign * worth.netPresentValue()),
                spread(sign * worth.cashNetPresentValue()),
                payback(worth.paybackMonths()),
                1_234,
                worthwhile(2_600),
                bands(worth.cash()),
                breakEvens(),
                List.of(curve(new Option.AsToday(), 1_000), curve(new Option.Whole("Provider A"), 2_500)));
    }

    private static List<Band> bands(List<Double> yearly) {
        List<Band> bands = new ArrayList<>();
        double reached = 0;
        for (int year = 0; year < yearly.size(); year++) {
            reached += yearly.get(year);
            double width = 800.0 * (year + 1);
            bands.add(new Band(year, reached - 1.5 * width, reached, reached + width));
        }
        return bands;
    }

    private static LossCurve curve(Option holder, double size) {
        List<LossCurve.Point> points = IntStream.rangeClosed(0, 12)
                .mapToObj(i -> new LossCurve.Point(size * i * i, 0.25 * Math.exp(-i / 3.0)))
                .toList();
        return new LossCurve(holder, size, 0.25, 0, 9 * size, points);
    }

    /** Half as safe again by staying at home, and nothing at risk. */
    private static List<OptimalPlan.Frontier> frontier(OptimalPlan.Plan best) {
        return List.of(
                new OptimalPlan.Frontier(best, 9_000),
                new OptimalPlan.Frontier(worthLess(best, 3_000), 5_000),
                new OptimalPlan.Frontier(new OptimalPlan.Plan(0, 0, List.of()), 0));
    }

    private static OptimalPlan.Plan worthLess(OptimalPlan.Plan best, double less) {
        return new OptimalPlan.Plan(best.netPresentValue() - less, best.cashNetPresentValue() - less, List.of());
    }

    /** The plan itself, with made-up rivals and limits that bind. */
    private static OptimalPlan optimal(Evaluation of) {
        OptimalPlan optimal = of.optimal();
        OptimalPlan.Plan best = optimal.best();
        return new OptimalPlan(
                best,
                List.of(worthLess(best, 0)),
                false,
                Optional.of(worthLess(best, 1_000)),
                optimal.worths(),
                optimal.movedWithoutLimits(),
                List.of(
                        new OptimalPlan.Price(new OptimalPlan.Limit.MaximumShare(0.6), 3_200),
                        new OptimalPlan.Price(new OptimalPlan.Limit.Bar("Document review", "Provider A"), 900)),
                new OptimalPlan.Proof(0, 1_024, 17, 0, 0));
    }

    private static List<StakeholderWeights> voices() {
        List<StakeholderWeights.Weight> weights = Arrays.stream(FactorName.values())
                .map(factor -> new StakeholderWeights.Weight(factor, EIGHTH, OptionalDouble.of(4_800)))
                .toList();
        return List.of(
                new StakeholderWeights("General counsel", StakeholderWeights.How.SWINGS, true, weights),
                new StakeholderWeights("Finance", StakeholderWeights.How.ORDER, false, weights),
                new StakeholderWeights("All together", StakeholderWeights.How.MEAN, false, weights));
    }
}
