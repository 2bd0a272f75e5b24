package org.counterweigh.optimisation;

import java.util.List;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.optimisation.solver.Solution;

/** Plans of a programme as plans of the firm, each worked out by the lines of the firm's own model. */
final class Plans {

    private static final double SAME = 1e-9;

    private final CaseModel book;
    private final Value value;
    private final FirmProgramme firm;

    Plans(CaseModel book, Value value, FirmProgramme firm) {
        this.book = book;
        this.value = value;
        this.firm = firm;
    }

    /** The plan of a solution, worth the same by the programme and by the lines. */
    OptimalPlan.Plan plan(Solution solution) {
        double worth = value.once(netPresentValue(solution));
        double size = 1;
        for (Alternative alternative : firm.chosen(solution)) {
            var bridge = alternative.lines().bridge();
            size += total(bridge.inHouseAvoidable()) + total(bridge.totalCostOfOwnership());
        }
        if (Math.abs(worth - solution.worth()) > SAME * size) {
            throw new IllegalStateException(
                    "The programme says " + solution.worth() + " of a plan that is worth " + worth);
        }
        return new OptimalPlan.Plan(worth, firm.shares(firm.chosen(solution)));
    }

    private double total(Line yearly) {
        double total = 0;
        for (double amount : value.years(yearly)) {
            total += Math.abs(amount);
        }
        return total;
    }

    Line netPresentValue(Solution solution) {
        var chosen = firm.chosen(solution).stream().map(Alternative::lines).toList();
        return book.plan(List.copyOf(chosen)).bridge().netPresentValue();
    }
}
