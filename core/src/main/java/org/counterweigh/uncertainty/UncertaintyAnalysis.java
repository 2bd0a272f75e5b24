package org.counterweigh.uncertainty;

import org.counterweigh.mcda.ImpliedPrices;
import org.counterweigh.mcda.ScoreRanks;
import org.counterweigh.sampling.BaseCapacities;
import org.counterweigh.sampling.BatchChecks;
import org.counterweigh.sensitivity.ImportanceStudy;
import org.counterweigh.sensitivity.StressTest;
import org.counterweigh.simulation.Draws;
import org.counterweigh.simulation.Ranges;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.counterweigh.breakeven.Bounds;
import org.counterweigh.breakeven.BreakEven;
import org.counterweigh.breakeven.BreakEvens;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.optimisation.PlanSearch;
import org.counterweigh.probability.Distribution;
import org.counterweigh.simulation.SimulationRun;

/** Looks at a firm in many futures: how sure each answer is, what would change it, and what is worth finding out. */
public final class UncertaintyAnalysis {

    private static final int NEAREST = 5;

    private final FirmData data;
    private final CaseModel book;
    private final Value value;
    private final Draws draws;
    private final SimulationRun futures;
    private final ImportanceStudy clues;
    private final BreakEvens breakEvens;
    private final ScoreRanks scoreRanks;

    /**
     * Draws the futures.
     *
     * @param defaults whose ranges stand in where the workbook gives none
     * @param plan what is recommended
     */
    public UncertaintyAnalysis(
            FirmData data, CaseModel book, Value value, Defaults defaults, SimulationSettings drawing, PlanLines plan) {
        this.data = data;
        this.book = book;
        this.value = value;
        var basis = new Ranges(defaults, drawing).basis(data.uncertainty().ranges(), behind(book, plan));
        draws = new Draws(basis, data.uncertainty().correlations());
        futures = draws.futures(value.horizon());
        clues = new ImportanceStudy(draws.varying(), futures, drawing.seed());
        scoreRanks = new ScoreRanks(value, futures, data.governance().stakeholders(), drawing.seed());
        breakEvens = new BreakEvens(value.horizon(), this::deviation, this::plausible);
    }

    private static List<Given> behind(CaseModel book, PlanLines plan) {
        Set<Given> behind =
                new LinkedHashSet<>(Outline.givensBehind(plan.bridge().netPresentValue()));
        book.cases()
                .forEach(
                        each -> behind.addAll(Outline.givensBehind(each.bridge().netPresentValue())));
        return List.copyOf(behind);
    }

    private OptionalDouble deviation(Given given) {
        Optional<Distribution> distribution = draws.of(given).filter(each -> !each.isCertain());
        return distribution.isPresent()
                ? OptionalDouble.of(distribution.get().standardDeviation())
                : OptionalDouble.empty();
    }

    private Optional<Bounds> plausible(Given given) {
        return draws.range(given)
                .filter(range -> range.low() < range.high())
                .map(range -> new Bounds(range.low(), range.high()));
    }

    /**
     * Everything that can be said of these questions and this plan.
     *
     * @param questions one for each kind of work, in the order of the work sheet
     */
    public UncertaintyResult outlook(List<WorkQuestion> questions, PlanLines plan) {
        double limit = data.firm().policy().paybackLimit().value();
        List<WorkStudy> studies = questions.parallelStream()
                .map(question -> new WorkStudy(question, futures, limit))
                .toList();
        List<WorkUncertainty> work = studies.parallelStream().map(this::work).toList();
        return new UncertaintyResult(
                draws.basis(),
                studies.stream().flatMap(study -> study.cases().stream()).toList(),
                work,
                plan(plan, questions, studies, limit),
                new PlanSearch(data, book, value, futures).best(cases(questions, true), cases(questions, false)),
                ImpliedPrices.of(data.governance().stakeholders(), avoidableCost()));
    }

    /** Pay, overhead, hiring and training that could go, of all work in the steady year. */
    private double avoidableCost() {
        int steady = Calendar.steadyYear(value.horizon());
        return book.workloads().values().stream()
                .mapToDouble(load -> value.in(steady, load.avoidablePay())
                        + value.in(steady, load.avoidableOverhead())
                        + value.in(steady, load.hiringAndTraining()))
                .sum();
    }

    private static List<CaseCalculation> cases(List<WorkQuestion> questions, boolean open) {
        return questions.stream()
                .flatMap(question -> question.offers().stream())
                .filter(offer -> offer.isOpen() == open)
                .map(WorkQuestion.Offered::lines)
                .toList();
    }

    private WorkUncertainty work(WorkStudy study) {
        Optional<CaseCalculation> about = study.question().about();
        var information = study.information(clues);
        List<BreakEven> all =
                about.map(of -> breakEvens.of(of.bridge().netPresentValue())).orElse(List.of());
        return new WorkUncertainty(
                study.question().work(),
                about,
                study.spread(),
                study.payback(),
                study.expectedRegret(),
                information.perfect(),
                study.worthFindingOut(clues, information),
                study.moneyRanks(),
                scoreRanks.of(study.question().open()),
                BreakEvens.nearest(all, NEAREST),
                about.map(of -> StressTest.of(of, value.horizon())),
                about.flatMap(of -> new BatchChecks(value).of(of, all)),
                about.flatMap(of -> new BaseCapacities(book, value).of(of)));
    }

    private PlanUncertainty plan(PlanLines plan, List<WorkQuestion> questions, List<WorkStudy> studies, double limit) {
        var study = new PlanStudy(plan, futures);
        return new PlanUncertainty(
                study.spread(),
                study.payback(limit),
                studies.stream().mapToDouble(WorkStudy::expectedRegret).sum(),
                study.worthFindingOut(clues),
                study.cumulated(),
                BreakEvens.nearest(breakEvens.of(study.netPresentValue()), NEAREST),
                new Losses(data.market(), value).of(moved(plan, questions)));
    }

    /** What moves by the plan; where nothing does, what would. */
    private static List<CaseCalculation> moved(PlanLines plan, List<WorkQuestion> questions) {
        List<CaseCalculation> would = new ArrayList<>();
        questions.forEach(question -> question.about().ifPresent(would::add));
        return plan.chosen().isEmpty() ? would : plan.chosen();
    }
}
