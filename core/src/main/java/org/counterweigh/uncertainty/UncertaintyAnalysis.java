package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.breakeven.Candidate;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
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
import org.counterweigh.simulation.Basis;
import org.counterweigh.simulation.Draws;
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
    private final AdviceStudy advice;
    private final Prices prices;
    private final ScoreRanks scoreRanks;

    /** Draws the simulations. */
    public UncertaintyAnalysis(FirmData data, CaseModel model, Value value, PlanLines plan, Basis basis) {
        this.data = data;
        this.model = model;
        this.value = value;
        this.plan = plan;
        paybackLimit = data.firm().policy().paybackLimit().value();
        draws = new Draws(basis, data.uncertainty().correlations());
        simulation = draws.simulation(value.horizon());
        importance = new ImportanceStudy(draws.varying(), simulation, basis.seed());
        scoreRanks = new ScoreRanks(simulation, data.governance().stakeholders(), basis.seed());
        prices = new Prices(model, value);
        advice = new AdviceStudy(data, model, plan, draws.spreads());
    }

    /** Everything that can be said of the plan and these questions, one for each kind of work in sheet order. */
    public UncertaintyResult result(List<WorkQuestion> questions, PlanSearch search) {
        List<CaseCalculation> cases = questions.stream()
                .flatMap(question -> Stream.concat(question.cases().stream(), question.about().stream()))
                .distinct()
                .toList();
        var worths = new SimulatedWorths(simulation, plan, cases, paybackLimit);
        List<WorkStudy> studies = questions.parallelStream()
                .map(question -> new WorkStudy(question, advice.candidates(question), worths, simulation.size()))
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
                advice.of(question, study.candidates()),
                about.map(of -> StressTest.of(of, value.horizon())),
                about.filter(of -> question.planned()).flatMap(of -> BatchCheck.of(of, value)),
                about.flatMap(of -> BaseCapacity.of(of, value)));
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
                advice.ofPlan(work, (given, amount) -> anew.at(given, amount).equals(today)),
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
