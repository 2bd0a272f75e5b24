package org.counterweigh.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mcda.Weighing;
import org.counterweigh.mcda.Weights;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.uncertainty.UncertaintyResult;

/**
 * Everything a report may say; nothing it has to work out.
 *
 * @param flags results that are possible but seldom true
 * @param hybrids of every case that has a base load above which some units are bought, the best of them
 * @param decisions one for each kind of work, in the order of the work sheet
 * @param optimal how the plan was proved, what comes second, and what the limits cost
 * @param uncertainty how sure all this is, and what would change it
 * @param blanks what nobody has entered and matters most
 * @param outline every line behind these results, in reading order
 * @param scenarios what each scenario of the workbook comes to, in its order
 * @param effects of figures that were asked about, the largest first
 */
public record Evaluation(
        FirmData data,
        List<Finding> noticed,
        List<PlausibilityFlag> flags,
        CaseModel model,
        Value value,
        List<CaseResult> cases,
        List<CaseResult> hybrids,
        List<Decision> decisions,
        PlanResult plan,
        OptimalPlan optimal,
        Weights weights,
        UncertaintyResult uncertainty,
        BlankRanking blanks,
        Outline<ChapterSubject> outline,
        List<ScenarioResult> scenarios,
        List<CorrectionEffect> effects) {

    /** What its owner should look at again. */
    public DataReview review() {
        return new DataReview(data, noticed, flags, cases, plan, blanks, effects);
    }

    /** What amounts of the years 0..N are worth today. */
    public double presentValue(List<Double> years) {
        return IntStream.range(0, years.size())
                .mapToDouble(year ->
                        years.get(year) * value.in(year, model.timeline().discountFactor()))
                .sum();
    }

    /** What a yearly amount is worth today. */
    public double presentValue(Line yearly) {
        return presentValue(Arrays.stream(value.years(yearly)).boxed().toList());
    }

    /** The offer worth most of those the law leaves open; empty where it leaves none. */
    public Optional<CaseResult> bestOffer() {
        return cases.stream()
                .filter(result -> result.ruling().verdict().isOpen())
                .max(Comparator.comparingDouble(result -> result.worth().netPresentValue()));
    }

    public List<CaseResult> casesOf(WorkType work) {
        return cases.stream()
                .filter(result -> result.work().name().equals(work.name()))
                .toList();
    }

    /** Factors of the plan that come to nothing only because nothing was given. */
    public Map<FactorName, List<BlankInput>> unclaimed() {
        List<CaseResult> moving = decisions.stream()
                .filter(decision -> decision.outcome().isInPlan())
                .flatMap(decision -> decision.option().stream())
                .toList();
        return NoClaims.of(moving, plan::presentValue);
    }

    /** By what the offers of a kind of work are compared: those the law leaves open, or all where it leaves none. */
    public Weighing weighing(WorkType work) {
        List<CaseResult> all = casesOf(work);
        List<CaseResult> open = all.stream().filter(CaseResult::isOpen).toList();
        return Weighing.of(
                weights,
                (open.isEmpty() ? all : open).stream().map(CaseResult::scores).toList());
    }

    /** Weighted over the factors by which the offers of its work are compared; empty where it lacks one of them. */
    public OptionalDouble score(CaseResult result) {
        return weighing(result.work()).of(result.scores());
    }
}
