package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.breakeven.AdviceChanges;
import org.counterweigh.breakeven.Bounds;
import org.counterweigh.breakeven.Candidate;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.simulation.Spreads;

/** What would change the advice, one figure at a time, all others as they are given; nothing is drawn. */
public final class AdviceStudy {

    private final FirmData data;
    private final CaseModel model;
    private final PlanLines plan;
    private final AdviceChanges advice;

    public AdviceStudy(FirmData data, CaseModel model, PlanLines plan, Spreads spreads) {
        this.data = data;
        this.model = model;
        this.plan = plan;
        advice = new AdviceChanges(
                data,
                model,
                spreads::standardDeviation,
                given -> spreads.range(given).map(range -> new Bounds(range.low(), range.high())));
    }

    /** Of one kind of work by a blank alone, nearest first, every other kind held as the plan has it. */
    public List<AdviceChange> byBlanks(WorkQuestion question) {
        return advice.of(candidates(question), held(question), Given::isDefault);
    }

    /** Of one kind of work, as {@link #byBlanks} but by every figure. */
    List<AdviceChange> of(WorkQuestion question, List<Candidate> candidates) {
        return advice.of(candidates, held(question), any -> true);
    }

    /** Of the plan; {@code stands} tells whether it is still the best with a figure at another value. */
    List<AdviceChange> ofPlan(List<WorkUncertainty> work, BiPredicate<Given, Double> stands) {
        return advice.ofPlan(
                work.stream().map(WorkUncertainty::breakEvens).toList(),
                plan.worth().netPresentValue(),
                stands);
    }

    /** Every way to do the work that is cleared: by provider in the order of their sheet, whole before base load kept. */
    List<Candidate> candidates(WorkQuestion question) {
        List<Candidate> candidates = new ArrayList<>();
        if (!question.work().facts().keepInHouse()) {
            var baseLoads = new BaseLoads(model, new Value(data.firm().horizon().years()));
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
}
