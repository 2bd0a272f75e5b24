package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Quote;

/**
 * What one provider's quote makes of one workload: hours, prices, fees and discount by year.
 *
 * @param unitsMoved units the provider does in the year
 * @param price of an hour in the year, in the firm's currency
 * @param discount by tiers of this kind of work alone
 * @param fees what the provider is paid, before a discount on all it is paid
 * @param fullYearFees of Year 1 with all the work moved and nothing lost
 */
public record Offer(
        Quote quote,
        Line unitsMoved,
        Line hoursPerUnit,
        Line providerHours,
        Line pricePerHour,
        Line price,
        Line learning,
        Line learningFactor,
        Line grossFees,
        Line discount,
        Line fees,
        Line fullYearFees) {

    static Offer of(Quote quote, ProviderTerms terms, Workload workload) {
        var friction = quote.friction();
        var unitsMoved = line("Units moved", terms.shareMoved().times(workload.units()));
        var hoursPerUnit = line("Provider hours per unit", hoursPerUnit(quote.effort(), workload));
        var providerHours = line("Provider hours", unitsMoved.times(hoursPerUnit));
        var pricePerHour = quotedPerHour(quote, terms, hoursPerUnit);
        var price = line("Price per hour in the year", pricePerHour.times(terms.priceIndex()));
        var learning = line("Learning loss, first year", friction.learningLoss().times(Calendar.FIRST));
        var learningFactor = line("Learning factor", Timeline.ONE.plus(learning));
        var cultureFactor = line("Culture factor", Timeline.ONE.plus(friction.cultureLoss()));
        var worked = providerHours.times(price);
        // Lost hours are charged only where hours are charged
        var grossFees = line(
                "Gross fees",
                quote.price().hourly() ? worked.times(learningFactor).times(cultureFactor) : worked);
        var discount = line("Discount", Discounts.of(grossFees, Discounts.tiersOf(quote)));
        var fullYear = line(
                "Full-year provider hours", workload.team().volume().ofYearOne().times(hoursPerUnit));
        return new Offer(
                quote,
                unitsMoved,
                hoursPerUnit,
                providerHours,
                pricePerHour,
                price,
                learning,
                learningFactor,
                grossFees,
                discount,
                line("Fees", grossFees.minus(discount)),
                line("Full-year fees", fullYear.times(pricePerHour)));
    }

    private static Figure hoursPerUnit(Quote.Effort effort, Workload workload) {
        return switch (effort.basis()) {
            case HOURS_PER_UNIT -> effort.amount();
            case PRODUCTIVITY -> workload.hoursPerUnit().over(effort.amount());
        };
    }

    private static Line quotedPerHour(Quote quote, ProviderTerms terms, Line hoursPerUnit) {
        Figure quoted = quote.price().amount().times(terms.exchangeRate());
        return switch (quote.price().basis()) {
            case HOUR -> line("Price per hour", quoted);
            case UNIT -> line("Price per hour", line("Price per unit", quoted).over(hoursPerUnit));
        };
    }

    boolean hourly() {
        return quote.price().hourly();
    }

    /** What the quote says by itself, before any year. */
    public List<Line> quoted() {
        return List.of(hoursPerUnit, pricePerHour, fullYearFees, grossFees);
    }
}
