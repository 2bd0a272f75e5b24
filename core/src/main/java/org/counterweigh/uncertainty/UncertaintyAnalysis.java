package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.breakeven.AdviceChanges;
import org.counterweigh.breakeven.Bounds;
import org.counterweigh.breakeven.Candidate;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.mcda.ScoreRanks;
import org.counterweigh.mcda.Scorecard;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.optimisation.PlanAnew;
import org.counterweigh.optimisation.PlanSearch;
import org.counterweigh.probability.SortedSample;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.ImportanceStudy;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.sensitivity.StressTest;
import org.counterweigh.simulation.Draws;
import org.counterweigh.simulation.Ranges;
import org.counterweigh.simulation.SimulationRun;
import org.counterweigh.uncertainty.PlanUncertainty.Band;

/** Simulates a firm: how sure each answer is, what would change it, and which inputs matter. */
public final class UncertaintyAnalysis {

    private final FirmData data;
    private final CaseModel model;
    private final Value value;
    private final PlanLines plan;
    private final double paybackLimit;
    private final Draws draws;
    private final SimulationRun simulation;
    private final ImportanceStudy importance;
    private final AdviceChanges advice;
    private final Prices prices;
    private final ScoreRanks scoreRanks;

    /**
     * Draws the simulations.
     *
     * @param defaults whose ranges stand in where the workbook gives none
     */
    public UncertaintyAnalysis(
            FirmData data,
            CaseModel model,
            Value value,
            Defaults defaults,
            SimulationSettings settings,
            PlanLines plan) {
        this.data = data;
        this.model = model;
        this.value = value;
        this.plan = plan;
        paybackLimit = data.firm().policy().paybackLimit().value();
        var basis = new Ranges(defaults, data.uncertainty(), settings).basis(behind(model, plan));
        draws = new Draws(basis, data.uncertainty().correlations());
        simulation = draws.simulation(value.horizon());
        importance = new ImportanceStudy(draws.varying(), simulation, settings.seed());
        scoreRanks = new ScoreRanks(simulation, data.governance().stakeholders(), settings.seed());
        prices = new Prices(model, value);
        advice = new AdviceChanges(
                data,
                model,
                draws::standardDeviation,
                given -> draws.range(given).map(range -> new Bounds(range.low(), range.high())));
    }

    /** The figures behind value and cash of the plan and of every case. */
    private static List<Given> behind(CaseModel model, PlanLines plan) {
        return Outline.givensBehind(
                Stream.concat(Stream.of(plan.worth()), model.cases().stream().map(CaseCalculation::worth))
                        .flatMap(each -> Stream.of(each.netPresentValue(), each.cashNetPresentValue()))
                        .toList());
    }

    /** Everything that can be said of the plan and these questions, one for each kind of work in sheet order. */
    public UncertaintyResult result(List<WorkQuestion> questions, PlanSearch search) {
        List<CaseCalculation> cases = questions.stream()
                .flatMap(question -> Stream.concat(question.cases().stream(), question.about().stream()))
                .distinct()
                .toList();
        var worths = new SimulatedWorths(simulation, plan, cases, paybackLimit);
        List<WorkStudy> studies = questions.parallelStream()
                .map(question -> new WorkStudy(question, candidates(question), worths, simulation.size()))
                .toList();
        List<WorkUncertainty> work = studies.parallelStream().map(this::work).toList();
        var anew = new PlanAnew(
                data,
                model,
                value,
                studies.stream()
                        .flatMap(study -> study.candidates().stream())
                        .map(Candidate::levels)
                        .toList());
        return new UncertaintyResult(
                draws.basis(),
                studies.parallelStream()
                        .flatMap(study -> study.cases(prices).stream())
                        .toList(),
                work,
                plan(studies, worths, work, anew),
                search.frontier(simulation),
                StakeholderWeights.of(data.governance().stakeholders(), avoidableCost()));
    }

    /** Pay, overhead, hiring and training that could go, and outside counsel, of all work in the steady year. */
    private double avoidableCost() {
        int steady = Calendar.steadyYear(value.horizon());
        return model.workloads().values().stream()
                .mapToDouble(load -> value.in(steady, load.avoidablePay())
                        + value.in(steady, load.avoidableOverhead())
                        + value.in(steady, load.hiringAndTraining())
                        + load.outsideCounsel()
                                .map(cost -> value.in(steady, cost))
                                .orElse(0.0))
                .sum();
    }

    private WorkUncertainty work(WorkStudy study) {
        WorkQuestion question = study.question();
        Optional<CaseCalculation> about = question.about();
        var information = study.information(importance);
        return new WorkUncertainty(
                question.work(),
                about,
                study.netPresentValue(),
                study.payback(),
                study.deciding(),
                study.expectedRegret(),
                information.perfectInformation(),
                study.importance(importance, information),
                study.moneyRanks(),
                scoreRanks.of(question.open().stream()
                        .map(each -> new Scorecard(each.lines(), value, each.ruling()))
                        .toList()),
                advice.of(study.candidates(), held(question)),
                about.map(of -> StressTest.of(of, value.horizon())),
                about.filter(of -> question.planned()).flatMap(of -> BatchCheck.of(of, value)),
                about.flatMap(of -> BaseCapacity.of(of, value)));
    }

    /** By provider in the order of their sheet, whole before base load kept. */
    private List<Candidate> candidates(WorkQuestion question) {
        List<Candidate> candidates = new ArrayList<>();
        if (!question.work().facts().keepInHouse()) {
            var baseLoads = new BaseLoads(model, new Value(value.horizon()));
            List<Provider> providers = data.market().providers();
            question.open().stream()
                    .map(WorkQuestion.Offered::lines)
                    .sorted(Comparator.comparingInt(
                            offer -> providers.indexOf(offer.quote().provider())))
                    .forEach(offer -> Stream.of(List.of(offer), baseLoads.levels(offer))
                            .filter(levels -> !levels.isEmpty())
                            .forEach(levels -> candidates.add(new Candidate(levels))));
        }
        return candidates;
    }

    private List<CaseCalculation> held(WorkQuestion question) {
        return plan.chosen().stream()
                .filter(each -> !each.quote().work().equals(question.work()))
                .toList();
    }

    private PlanUncertainty plan(
            List<WorkStudy> studies, SimulatedWorths worths, List<WorkUncertainty> work, PlanAnew anew) {
        Set<PlanAnew.Place> today = PlanAnew.of(plan.chosen());
        Line line = plan.worth().netPresentValue();
        return new PlanUncertainty(
                worths.plan().netPresentValue(),
                worths.plan().cashNetPresentValue(),
                worths.plan().payback(),
                expectedRegret(studies),
                importanceOfPlan(line, worths.plan().value()),
                bands(worths.cumulated()),
                advice.ofPlan(
                        work.stream().map(WorkUncertainty::breakEvens).toList(),
                        line,
                        (given, amount) -> anew.at(given, amount).equals(today)),
                LossCurve.of(data.market(), value, moved(studies)));
    }

    /** What the firm keeps by its own choice is no decision of ours to regret. */
    private static double expectedRegret(List<WorkStudy> studies) {
        return studies.stream()
                .filter(study -> !study.question().work().facts().keepInHouse())
                .mapToDouble(WorkStudy::expectedRegret)
                .sum();
    }

    /** Of going ahead with the plan rather than staying in house. */
    private List<InputImportance> importanceOfPlan(Line line, double[] worth) {
        double[][] options = {new double[worth.length], worth};
        return importance.of(List.of(line), importance.information(options), worth);
    }

    private static List<Band> bands(double[][] cumulated) {
        List<Band> bands = new ArrayList<>();
        for (double[] year : cumulated) {
            var sorted = SortedSample.of(year);
            bands.add(new Band(bands.size(), sorted.low(), sorted.median(), sorted.high()));
        }
        return bands;
    }

    /** What moves by the plan; where nothing does, what would. */
    private List<CaseCalculation> moved(List<WorkStudy> studies) {
        return plan.chosen().isEmpty()
                ? studies.stream()
                        .flatMap(study -> study.question().about().stream())
                        .toList()
                : plan.chosen();
    }
}
