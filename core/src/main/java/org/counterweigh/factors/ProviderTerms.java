package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Provider;

/** What one provider brings to every kind of work it takes: its ramp, its price index, and the cost of having it at all. */
public final class ProviderTerms {

    /** A linear ramp of R months loses half of them, R/24 of Year 1. */
    private static final Figure TWICE_THE_MONTHS = Figure.constant(24, Unit.MONTHS);

    private final Provider provider;
    private final Line shareMoved;
    private final Line priceIndex;
    private final Line governance;
    private final Line transition;
    private final Line exit;
    private final Line controls;
    private final Line commitment;
    private final Line transitionYear;

    ProviderTerms(Provider provider, Timeline timeline, RoleCost governanceRole) {
        this.provider = provider;
        this.transitionYear = timeline.transition();
        var terms = provider.terms();
        var move = provider.transition();
        var rampLoss = line(
                "Work not yet moved in Year 1",
                Calendar.FIRST.times(move.rampMonths()).over(TWICE_THE_MONTHS));
        shareMoved = line("Share of work moved", Calendar.OPERATING.minus(rampLoss));
        priceIndex = timeline.index("Price", terms.priceEscalator());
        governance = line(
                "Governance cost",
                terms.governanceHours().times(governanceRole.hourlyCost()).times(Calendar.OPERATING));
        var oneOff = line(
                "Cost of moving",
                move.selection()
                        .plus(move.transfer())
                        .plus(move.legal())
                        .plus(move.technology())
                        .plus(move.severance()));
        transition = line("Cost of moving, Year 0", oneOff.times(timeline.transition()));
        exit = line("Exit cost, last year", move.exit().times(Calendar.LAST));
        controls = line("Annual controls", terms.annualControls().times(Calendar.OPERATING));
        commitment = line("Minimum commitment", terms.minimumCommitment().times(Calendar.OPERATING));
    }

    public Provider provider() {
        return provider;
    }

    /** Share of the year's work that the provider does. */
    public Line shareMoved() {
        return shareMoved;
    }

    Line priceIndex() {
        return priceIndex;
    }

    public Line governance() {
        return governance;
    }

    public Line transition() {
        return transition;
    }

    Line exit() {
        return exit;
    }

    Line controls() {
        return controls;
    }

    /** What is owed in a year whatever is used. */
    public Line commitment() {
        return commitment;
    }

    Line transitionYear() {
        return transitionYear;
    }

    public List<Line> lines() {
        return List.of(shareMoved, priceIndex, governance, transition, exit, controls, commitment);
    }
}
