package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.ProfitView;
import org.counterweigh.figures.Calendar;
import org.counterweigh.firm.Firm;

/** What the plan does to a law firm's profit, which may fall although its cost falls. */
record PlanProfit(Evaluation evaluation, Words words) {

    /** Empty for a department, and where nothing that moves is billed. */
    Optional<String> sentence() {
        List<ProfitView> views = evaluation.plan().lines().chosen().stream()
                .map(CaseCalculation::profit)
                .flatMap(Optional::stream)
                .toList();
        boolean firm = evaluation.data().firm().perspective() == Firm.Perspective.LAW_FIRM;
        return firm && !views.isEmpty() ? Optional.of(sentence(views)) : Optional.empty();
    }

    private String sentence(List<ProfitView> views) {
        int year = Calendar.steadyYear(evaluation.value().horizon());
        double billing = views.stream()
                .mapToDouble(view -> evaluation.value().in(year, view.revenueAfter())
                        - evaluation.value().in(year, view.revenueToday()))
                .sum();
        double profit = billing + evaluation.plan().worth().netBenefit().get(year);
        return words.say(
                profit < 0 ? "profit.falls year amount billing" : "profit.rises year amount billing",
                year,
                words.money(Math.abs(profit)),
                billing(billing));
    }

    private String billing(double change) {
        return Math.round(change) == 0
                ? words.say("billing.stays")
                : words.say(
                        change < 0 ? "billing.falls amount" : "billing.rises amount", words.money(Math.abs(change)));
    }
}
