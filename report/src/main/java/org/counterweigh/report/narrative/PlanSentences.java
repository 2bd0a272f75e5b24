package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.OptimalPlan.Plan;

/** The best plan, what binds it and what comes close to it, in sentences. */
record PlanSentences(Evaluation evaluation, Words words) {
    private static final int CHANGES = 3;

    private OptimalPlan optimal() {
        return evaluation.optimal();
    }

    /** That limits are set and none holds the plan back; empty where one does, or none is set. */
    String freedom() {
        return optimal().prices().isEmpty() || !binding().isEmpty() ? "" : words.say("plan.no-limit-binds");
    }

    /** The limits that hold the plan back, with what each costs; nothing where none does. */
    String binding() {
        String limits = priced(price -> !(price.limit() instanceof OptimalPlan.Limit.Bar));
        return limits.isEmpty() ? "" : words.say("plan.limits-bind limits", limits);
    }

    /** By which of the firm's limits a kind of work is held back; by all of them where none does it alone. */
    String heldBack() {
        String limits = priced(price -> !(price.limit() instanceof OptimalPlan.Limit.Bar)
                && !(price.limit() instanceof OptimalPlan.Limit.Capacity));
        return limits.isEmpty() ? words.say("answer.held-back-together") : words.say("answer.held-back limits", limits);
    }

    private String priced(Predicate<OptimalPlan.Price> shown) {
        return words.joined(
                "list.semicolon",
                optimal().prices().stream()
                        .filter(price -> Math.round(price.cost()) > 0 && shown.test(price))
                        .map(price -> words.say(
                                "plan.limit-costs limit amount$",
                                new PlanWords(words).of(price.limit(), true),
                                price.cost()))
                        .toList());
    }

    String worth() {
        var worth = evaluation.plan().worth();
        return evaluation.plan().movesNothing()
                ? words.say("plan.keeps-all")
                : words.say(
                        "plan.worth value$ cash$ years",
                        worth.netPresentValue(),
                        worth.cashNetPresentValue(),
                        words.years(evaluation.data().firm().horizon().years()));
    }

    /** Hours of own people that the plan frees, or takes beyond what it frees; empty where it does neither. */
    String capacity() {
        double hours = evaluation.plan().worth().steadyCapacityHours();
        return Math.round(hours) == 0
                ? ""
                : words.say(
                        hours > 0 ? "plan.frees hours# year" : "plan.needs hours# year",
                        Math.abs(hours),
                        evaluation.value().steadyYear());
    }

    /** Where a plan differs from the best. */
    String against(Plan plan) {
        List<String> differs = evaluation.data().work().stream()
                .filter(work -> !of(plan, work).equals(of(optimal().best(), work)))
                .map(work -> goes(plan, work))
                .limit(CHANGES)
                .toList();
        return differs.isEmpty() ? words.say("plan.elsewhere") : words.joined("list.comma", differs);
    }

    private String goes(Plan plan, WorkType work) {
        return of(plan, work)
                .map(lines -> words.say("plan.goes work< option", work.name(), lines.option()))
                .orElseGet(() -> words.say("plan.stays work<", work.name()));
    }

    private static Optional<CaseCalculation> of(Plan plan, WorkType work) {
        return plan.chosen().stream()
                .filter(lines -> lines.quote().work().name().equals(work.name()))
                .findFirst();
    }

    String proof() {
        return new PlanWords(words).of(optimal().proof());
    }
}
