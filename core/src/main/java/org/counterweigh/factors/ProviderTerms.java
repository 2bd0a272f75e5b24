package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Provider.Charge;

/**
 * What one provider brings to every kind of work it takes: its ramp, its price index, and the cost of having it at all.
 *
 * <p>A charge the workbook is silent about is a share of the fees of each case, and stands there.
 *
 * @param governor whose time managing it takes
 * @param shareMoved share of the year's work that the provider does
 * @param annualFee by year, in the firm's currency, with tax
 * @param governance hours by year, where they are given
 * @param transition given cost of moving, in Year 0
 * @param exit given cost of leaving, in the last year
 * @param commitment what is owed in a year whatever is used
 * @param transitionYear 1 in Year 0
 */
public record ProviderTerms(
        Provider provider,
        RoleCost governor,
        Line shareMoved,
        Line priceIndex,
        Line exchangeRate,
        Line annualFee,
        Line governance,
        Line transition,
        Line exit,
        Line controls,
        Line commitment,
        Line transitionYear,
        Line taxFactor) {
    /** A linear ramp of R months loses half of them, R/24 of Year 1. */
    private static final Figure TWICE_THE_MONTHS = Figure.constant("Months of a year, twice", 24, Unit.MONTHS);

    static ProviderTerms of(Provider provider, Timeline timeline, RoleCost governor, Line taxFactor) {
        var terms = provider.terms();
        var move = provider.transition();
        var rampLoss = line(
                "Work not yet moved in Year 1",
                Calendar.FIRST.times(move.rampMonths()).over(TWICE_THE_MONTHS));
        var priceIndex = priceIndex(provider, timeline);
        var rate = exchangeRate(provider);
        return new ProviderTerms(
                provider,
                governor,
                line("Share of work moved", Calendar.OPERATING.minus(rampLoss)),
                priceIndex,
                rate,
                line(
                        "Annual fee with tax",
                        terms.annualFee()
                                .times(rate)
                                .times(priceIndex)
                                .times(taxFactor)
                                .times(Calendar.OPERATING)),
                line("Governance hours", given(Unit.HOURS, terms.governance()).times(Calendar.OPERATING)),
                line("Cost of moving, Year 0", oneOff(move).times(timeline.transition())),
                line("Exit cost, last year", given(Unit.MONEY, move.exit()).times(Calendar.LAST)),
                line("Annual controls", terms.annualControls().times(Calendar.OPERATING)),
                line("Minimum commitment", terms.minimumCommitment().times(Calendar.OPERATING)),
                timeline.transition(),
                taxFactor);
    }

    private static Line priceIndex(Provider provider, Timeline timeline) {
        var prices =
                line("Price growth factor", Timeline.ONE.plus(provider.terms().priceEscalator()));
        var currency = line(
                "Exchange rate growth factor",
                Timeline.ONE.plus(provider.terms().exchangeRateChange()));
        var both = line("Price growth in the firm's currency", prices.times(currency));
        return line("Price index", both.toThe(timeline.yearsOfGrowth()));
    }

    private static Line exchangeRate(Provider provider) {
        return line(
                "Exchange rate",
                provider.exchange().<Figure>map(Provider.Exchange::rate).orElse(Timeline.ONE));
    }

    private static Line oneOff(Provider.Transition move) {
        List<Figure> given = new ArrayList<>();
        for (Charge charge : List.of(move.selection(), move.transfer(), move.technology())) {
            if (!charge.isShareOfFees()) {
                given.add(charge.amount());
            }
        }
        given.add(move.legal());
        given.add(move.severance());
        return line("Cost of moving", Figure.sum(given, Unit.MONEY));
    }

    private static Figure given(Unit unit, Charge charge) {
        return charge.isShareOfFees() ? Figure.constant(0, unit) : charge.amount();
    }

    public List<Line> lines() {
        return List.of(shareMoved, priceIndex, annualFee, governance, transition, exit, controls, commitment);
    }
}
