package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
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

    /** The limits of the firm that cost something, with what each costs; nothing where none does. */
    String binding() {
        List<String> binding = optimal().prices().stream()
                .filter(price -> Math.round(price.cost()) > 0 && isOfTheFirm(price.limit()))
                .map(price -> words.say(
                        "plan.limit-costs limit amount$", new PlanWords(words).of(price.limit(), true), price.cost()))
                .toList();
        return binding.isEmpty() ? "" : words.say("plan.limits-bind limits", words.joined("list.semicolon", binding));
    }

    private static boolean isOfTheFirm(OptimalPlan.Limit limit) {
        return !(limit instanceof OptimalPlan.Limit.Bar) && !(limit instanceof OptimalPlan.Limit.Capacity);
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
                .map(lines -> words.say("plan.goes work< option", work.name(), words.holder(lines.option())))
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
