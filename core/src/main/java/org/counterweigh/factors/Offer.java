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

/** What one provider's quote makes of one workload: hours, prices, fees and discount by year. */
public final class Offer {

    private final Quote quote;
    private final Line unitsMoved;
    private final Line hoursPerUnit;
    private final Line providerHours;
    private final Line pricePerHour;
    private final Line price;
    private final Line learning;
    private final Line learningFactor;
    private final Line cultureFactor;
    private final Line grossFees;
    private final Line discount;
    private final Line fees;
    private final Line fullYearFees;

    Offer(Quote quote, ProviderTerms terms, Workload workload) {
        this.quote = quote;
        var friction = quote.friction();
        unitsMoved = line("Units moved", terms.shareMoved().times(workload.units()));
        hoursPerUnit = line("Provider hours per unit", hoursPerUnit(quote.effort(), workload));
        providerHours = line("Provider hours", unitsMoved.times(hoursPerUnit));
        pricePerHour = quotedPerHour();
        price = line("Price per hour in the year", pricePerHour.times(terms.priceIndex()));
        learning = line("Learning loss, first year", friction.learningLoss().times(Calendar.FIRST));
        learningFactor = line("Learning factor", Timeline.ONE.plus(learning));
        cultureFactor = line("Culture factor", Timeline.ONE.plus(friction.cultureLoss()));
        grossFees = line("Gross fees", feesOfHours());
        discount = line("Discount", discountOn(grossFees, quote));
        fees = line("Fees", grossFees.minus(discount));
        fullYearFees = feesOfFullYear();
    }

    private static Figure hoursPerUnit(Quote.Effort effort, Workload workload) {
        return switch (effort.basis()) {
            case HOURS_PER_UNIT -> effort.amount();
            case PRODUCTIVITY -> workload.hoursPerUnit().over(effort.amount());
        };
    }

    private Line quotedPerHour() {
        Figure quoted = quote.provider()
                .exchange()
                .<Figure>map(exchange -> quote.price().amount().times(exchange.rate()))
                .orElse(quote.price().amount());
        return switch (quote.price().basis()) {
            case HOUR -> line("Price per hour", quoted);
            case UNIT -> line("Price per hour", line("Price per unit", quoted).over(hoursPerUnit));
        };
    }

    /** Lost hours are charged only where hours are charged. */
    private Figure feesOfHours() {
        var worked = providerHours.times(price);
        return quote.price().hourly() ? worked.times(learningFactor).times(cultureFactor) : worked;
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

    public Quote quote() {
        return quote;
    }

    boolean hourly() {
        return quote.price().hourly();
    }

    /** Units the provider does in the year. */
    public Line unitsMoved() {
        return unitsMoved;
    }

    public Line hoursPerUnit() {
        return hoursPerUnit;
    }

    Line providerHours() {
        return providerHours;
    }

    public Line pricePerHour() {
        return pricePerHour;
    }

    /** Price of an hour with the escalator of the year. */
    public Line price() {
        return price;
    }

    Line learning() {
        return learning;
    }

    Line learningFactor() {
        return learningFactor;
    }

    Line grossFees() {
        return grossFees;
    }

    Line discount() {
        return discount;
    }

    /** What the provider is paid: gross fees less discount. */
    public Line fees() {
        return fees;
    }

    /** Fees of Year 1 with all the work moved and nothing lost: the base for sharing out provider-wide amounts. */
    Line fullYearFees() {
        return fullYearFees;
    }

    /** What the quote says by itself, before any year. */
    public List<Line> quoted() {
        return List.of(hoursPerUnit, pricePerHour, fullYearFees);
    }

    private Line feesOfFullYear() {
        var volume = quote.work().volume();
        var hours = line(
                "Full-year provider hours",
                volume.unitsPerYear().times(volume.outsourceable()).times(hoursPerUnit));
        return line("Full-year fees", hours.times(pricePerHour));
    }
}
