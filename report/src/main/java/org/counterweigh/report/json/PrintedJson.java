package org.counterweigh.report.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.narrative.MovingTeam;
import org.counterweigh.report.narrative.MovingTeam.Load;
import org.counterweigh.report.narrative.PaidToday;
import org.counterweigh.report.narrative.PaidToday.OfRole;
import org.counterweigh.report.narrative.PlanParts;
import org.counterweigh.report.narrative.PlanParts.Owner;

/** Writes what a report prints beside the result itself: the sum that leads to the plan, who moves, and today's cost. */
record PrintedJson(Json json, Evaluation evaluation) {

    void ofPlan() {
        AppraisalResult worth = evaluation.plan().worth();
        json.objects("parts", new PlanParts(evaluation).all(), this::part);
        CaseJson.presentValues(
                json,
                evaluation,
                worth,
                Arrays.stream(FactorName.values()).mapToDouble(evaluation.plan()::presentValue));
        json.amount("cashLessValue", worth.cashNetPresentValue() - worth.netPresentValue());
        CaseJson.cumulated(json, evaluation, evaluation.plan().lines().worth());
        json.amounts("inHouseAvoidable", worth.inHouseAvoidable());
        json.amounts("totalCostOfOwnership", worth.totalCostOfOwnership());
        var team = new MovingTeam(evaluation);
        json.objects("team", team.byRole().entrySet(), role -> {
            json.string("role", role.getKey());
            json.amount("people", role.getValue().people());
            json.amount("hours", role.getValue().hours());
        });
        json.object("usualYear", () -> {
            json.count("year", evaluation.value().steadyYear());
            json.amount("peopleReleased", sum(team, Load::people));
            json.amount("hoursReleased", sum(team, Load::hours));
        });
        json.amounts("redundancy", team.redundancy());
        json.amounts("strandedCost", team.strandedCost());
    }

    private static double sum(MovingTeam team, ToDoubleFunction<Load> amount) {
        return team.byRole().values().stream().mapToDouble(amount).sum();
    }

    /** Of a kind of work, of a provider, or, where both are null, of the plan as a whole. */
    private void part(PlanParts.Amount part) {
        json.string("work", part.decision().map(decision -> decision.work().name()));
        json.string(
                "provider",
                part.owner() instanceof Owner.Provider provider ? Optional.of(provider.name()) : Optional.empty());
        json.amount("npv", part.value());
        json.amount("cashNpv", part.cash());
    }

    void costToday() {
        PaidToday paid = PaidToday.of(evaluation.data());
        json.object("costToday", () -> {
            json.objects("roles", paid.roles(), role -> {
                json.string("role", role.role());
                json.amount("posts", role.posts());
                json.amount("pay", role.pay());
                json.amount("overhead", role.overhead());
                json.amount("cost", role.cost());
            });
            json.amount("outsideCounsel", paid.bought());
            json.amount("posts", paid.sum(OfRole::posts));
            json.amount("pay", paid.sum(OfRole::pay));
            json.amount("overhead", paid.sum(OfRole::overhead));
            json.amount("total", paid.total());
        });
    }
}
