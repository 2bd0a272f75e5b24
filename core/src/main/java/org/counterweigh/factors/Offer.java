package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;

/**
 * What one provider's quote makes of one workload: hours, prices, fees and discount by year.
 *
 * @param unitsMoved units the provider does in the year
 * @param price of an hour with the escalator of the year
 * @param fees what the provider is paid, after discount
 * @param fullYearFees of Year 1 with all the work moved and nothing lost: the base for sharing out provider-wide amounts
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
        Line discount,
        Line fees,
        Line fullYearFees) {

    static Offer of(Quote quote, ProviderTerms terms, Workload workload) {
        var friction = quote.friction();
        var unitsMoved = line("Units moved", terms.shareMoved().times(workload.units()));
        var hoursPerUnit = line("Provider hours per unit", hoursPerUnit(quote.effort(), workload));
        var providerHours = line("Provider hours", unitsMoved.times(hoursPerUnit));
        var pricePerHour = quotedPerHour(quote, hoursPerUnit);
        var price = line("Price per hour in the year", pricePerHour.times(terms.priceIndex()));
        var learning = line("Learning loss, first year", friction.learningLoss().times(Calendar.FIRST));
        var learningFactor = line("Learning factor", Timeline.ONE.plus(learning));
        var cultureFactor = line("Culture factor", Timeline.ONE.plus(friction.cultureLoss()));
        var worked = providerHours.times(price);
        // Lost hours are charged only where hours are charged
        var grossFees = line(
                "Gross fees",
                quote.price().hourly() ? worked.times(learningFactor).times(cultureFactor) : worked);
        var discount = line("Discount", discountOn(grossFees, quote));
        var volume = quote.work().volume();
        var hours = line(
                "Full-year provider hours",
                volume.unitsPerYear().times(volume.outsourceable()).times(hoursPerUnit));
        return new Offer(
                quote,
                unitsMoved,
                hoursPerUnit,
                providerHours,
                pricePerHour,
                price,
                learning,
                learningFactor,
                discount,
                line("Fees", grossFees.minus(discount)),
                line("Full-year fees", hours.times(pricePerHour)));
    }

    private static Figure hoursPerUnit(Quote.Effort effort, Workload workload) {
        return switch (effort.basis()) {
            case HOURS_PER_UNIT -> effort.amount();
            case PRODUCTIVITY -> workload.hoursPerUnit().over(effort.amount());
        };
    }

    private static Line quotedPerHour(Quote quote, Line hoursPerUnit) {
        Figure quoted = quote.provider()
                .exchange()
                .<Figure>map(exchange -> quote.price().amount().times(exchange.rate()))
                .orElse(quote.price().amount());
        return switch (quote.price().basis()) {
            case HOUR -> line("Price per hour", quoted);
            case UNIT -> line("Price per hour", line("Price per unit", quoted).over(hoursPerUnit));
        };
    }

    /** Graduated: each slice of the year's fees at its own tier's rate. */
    private static Figure discountOn(Line grossFees, Quote quote) {
        var tiers = quote.provider().discounts().stream()
                .filter(tier -> tier.work().map(quote.work().name()::equals).orElse(true))
                .toList();
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            Provider.DiscountTier tier = tiers.get(i);
            String name = ", discount tier " + (i + 1);
            Figure upTo = i + 1 < tiers.size()
                    ? line(
                            "Fees up to the next" + name,
                            grossFees.atMost(tiers.get(i + 1).from()))
                    : grossFees;
            var slice = line("Fees" + name, upTo.minus(tier.from()).notBelowZero());
            parts.add(line("Discount" + name, slice.times(tier.discount())));
        }
        return Figure.sum(parts, Unit.MONEY);
    }

    boolean hourly() {
        return quote.price().hourly();
    }

    /** What the quote says by itself, before any year. */
    public List<Line> quoted() {
        return List.of(hoursPerUnit, pricePerHour, fullYearFees);
    }
}
