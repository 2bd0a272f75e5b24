package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/** Labour, office overheads, hiring and training, against the provider's price at equal productivity. */
final class CostSavings implements Factor {

    private static final Figure MONTHS_OF_YEAR = Figure.constant(12, Unit.MONTHS);

    @Override
    public List<Line> avoided(Case c) {
        var team = c.workload();
        return List.of(
                line("Pay avoided", c.shareMoved().times(team.avoidablePay())),
                line("Overhead avoided", c.shareMoved().times(team.avoidableOverhead())),
                line("Hiring and training avoided", c.shareMoved().times(team.hiringAndTraining())));
    }

    @Override
    public Optional<Line> fees(Case c) {
        var price = c.offer().price();
        var asFast = line(
                "Fees at equal productivity",
                c.unitsMoved().times(c.workload().hoursPerUnit()).times(price));
        return Optional.of(line(
                "Fees at equal productivity, discounted", asFast.minus(c.offer().discount())));
    }

    @Override
    public List<Line> incurred(Case c) {
        var parallel = c.terms().provider().transition().parallelMonths();
        var share = line(
                "Share of Year 1 run in parallel",
                Calendar.FIRST.times(parallel).over(MONTHS_OF_YEAR));
        return List.of(line("Parallel running", share.times(c.workload().avoidablePay())));
    }

    @Override
    public List<Line> charges(ProviderCharges e) {
        var terms = e.terms();
        return List.of(
                line("Governance borne", e.portion().times(terms.governance())),
                line("Cost of moving borne", e.portion().times(terms.transition())),
                line("Exit cost borne", e.portion().times(terms.exit())));
    }
}
