package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Provider;

/**
 * What one provider brings to every kind of work it takes: its ramp, its price index, and the cost of having it at all.
 *
 * @param shareMoved share of the year's work that the provider does
 * @param commitment what is owed in a year whatever is used
 * @param transitionYear 1 in Year 0
 */
public record ProviderTerms(
        Provider provider,
        Line shareMoved,
        Line priceIndex,
        Line governance,
        Line transition,
        Line exit,
        Line controls,
        Line commitment,
        Line transitionYear) {

    /** A linear ramp of R months loses half of them, R/24 of Year 1. */
    private static final Figure TWICE_THE_MONTHS = Figure.constant(24, Unit.MONTHS);

    static ProviderTerms of(Provider provider, Timeline timeline, RoleCost governanceRole) {
        var terms = provider.terms();
        var move = provider.transition();
        var rampLoss = line(
                "Work not yet moved in Year 1",
                Calendar.FIRST.times(move.rampMonths()).over(TWICE_THE_MONTHS));
        var oneOff = line(
                "Cost of moving",
                move.selection()
                        .plus(move.transfer())
                        .plus(move.legal())
                        .plus(move.technology())
                        .plus(move.severance()));
        return new ProviderTerms(
                provider,
                line("Share of work moved", Calendar.OPERATING.minus(rampLoss)),
                timeline.index("Price", terms.priceEscalator()),
                line(
                        "Governance cost",
                        terms.governanceHours()
                                .times(governanceRole.hourlyCost())
                                .times(Calendar.OPERATING)),
                line("Cost of moving, Year 0", oneOff.times(timeline.transition())),
                line("Exit cost, last year", move.exit().times(Calendar.LAST)),
                line("Annual controls", terms.annualControls().times(Calendar.OPERATING)),
                line("Minimum commitment", terms.minimumCommitment().times(Calendar.OPERATING)),
                timeline.transition());
    }

    public List<Line> lines() {
        return List.of(shareMoved, priceIndex, governance, transition, exit, controls, commitment);
    }
}
