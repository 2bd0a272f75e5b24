package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.PlanLines.Selection;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;

/**
 * What can be chosen for each kind of work, and what that does to the firm's limits.
 *
 * @param works in the order of the work sheet
 * @param discountFactor by year
 */
record DecisionTable(List<Work> works, PlanLimits limits, Line discountFactor) {

    static final String KEEP = "Keep in-house";
    static final String AS_TODAY = "as today";

    /**
     * One kind of work and all that is quoted for it.
     *
     * @param advised what the plan of the evaluation chooses
     * @param answer the engine's answer in words
     * @param offers those that can be chosen first
     */
    record Work(String name, String advised, String answer, Setting keptInHouse, List<Offer> offers) {

        /** Worth most by itself of those that may be taken and pass every test. */
        String best() {
            double most = 0;
            String best = KEEP;
            for (Offer offer : offers) {
                double worth = offer.result().netPresentValue();
                if (offer.mayBeTaken() && offer.result().verdict() == CaseVerdict.SOUND && worth > most) {
                    most = worth;
                    best = offer.name();
                }
            }
            return best;
        }

        List<Offer> offered() {
            return offers.stream().filter(offer -> offer.taken().isPresent()).toList();
        }
    }

    /**
     * One way to give the work away.
     *
     * @param taken 1 where it is chosen; empty where the evaluation lets no plan choose it
     * @param permitted what the law says
     * @param breakEven empty where no formula gives it
     */
    record Offer(CaseResult result, Optional<Given> taken, Setting permitted, Optional<BreakEvenPrice> breakEven) {

        String name() {
            return ModelWording.option(result.lines());
        }

        boolean mayBeTaken() {
            return result.isOpen() && !result.work().facts().keepInHouse();
        }
    }

    boolean hasOffers() {
        return works.stream().anyMatch(work -> !work.offers().isEmpty());
    }

    static DecisionTable of(Evaluation evaluation, Settings settings) {
        Map<CaseCalculation, Given> taken = new HashMap<>();
        for (Selection choice : evaluation.plan().lines().choices()) {
            taken.put(choice.of(), choice.taken());
        }
        List<CaseResult> results = Stream.concat(evaluation.cases().stream(), ModelSheets.hybrids(evaluation).stream())
                .toList();
        return new DecisionTable(
                evaluation.decisions().stream()
                        .map(decision -> work(decision, results, taken, settings, evaluation))
                        .toList(),
                PlanLimits.of(evaluation),
                evaluation.model().timeline().discountFactor());
    }

    private static Work work(
            Decision decision,
            List<CaseResult> results,
            Map<CaseCalculation, Given> taken,
            Settings settings,
            Evaluation evaluation) {
        String work = decision.work().name();
        List<Offer> offered = new ArrayList<>();
        List<Offer> barred = new ArrayList<>();
        String advised = KEEP;
        for (CaseResult result : results) {
            if (result.work().name().equals(work)) {
                var choice = Optional.ofNullable(taken.get(result.lines()));
                var offer = new Offer(
                        result,
                        choice,
                        settings.permitted(result.quote()).now(),
                        BreakEvenPrice.of(result, evaluation));
                (choice.isPresent() ? offered : barred).add(offer);
                advised = choice.filter(given -> given.value() == 1).isPresent() ? offer.name() : advised;
            }
        }
        offered.addAll(barred);
        return new Work(work, advised, ModelWording.of(decision.outcome()), settings.keptInHouse(work), offered);
    }
}
