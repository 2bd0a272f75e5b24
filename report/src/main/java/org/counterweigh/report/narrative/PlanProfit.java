package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.ProfitView;
import org.counterweigh.figures.Calendar;
import org.counterweigh.firm.Firm;

/** What the plan does to a law firm's profit, which may fall although its cost falls. */
record PlanProfit(Evaluation evaluation, FiguresInWords words) {

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
        return "Profit stands beside these figures: in Year" + FiguresInWords.TIE + year + " it "
                + (profit < 0 ? "falls by " : "rises by ") + words.money(Math.abs(profit)) + ", as billing "
                + billing(billing)
                + "; freed hours are not taken as sold again.";
    }

    private String billing(double change) {
        if (Math.round(change) == 0) {
            return "stays as it is";
        }
        return (change < 0 ? "falls by " : "rises by ") + words.money(Math.abs(change));
    }
}
