package org.counterweigh.evaluation;

import java.util.Comparator;
import java.util.List;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider.DiscountTier;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Quote.Effort.Basis;

/** The provider's side of one case, year by year, in plain arithmetic. */
final class PlainOffer {

    private final Quote quote;
    private final PlainInHouse inHouse;

    PlainOffer(FirmData data, Quote quote) {
        this.quote = quote;
        this.inHouse = new PlainInHouse(data, quote.work());
    }

    Quote quote() {
        return quote;
    }

    PlainInHouse inHouse() {
        return inHouse;
    }

    /** Share of the year's work the provider does. */
    double moved(int year) {
        double ramp = quote.provider().transition().rampMonths().value();
        return year == 0 ? 0 : year == 1 ? 1 - ramp / 24 : 1;
    }

    double movedUnits(int year) {
        return moved(year) * inHouse.units(year);
    }

    double priceIndex(int year) {
        return Math.pow(1 + quote.provider().terms().priceEscalator().value(), year - 1);
    }

    double hoursPerUnit() {
        double amount = quote.effort().amount().value();
        return quote.effort().basis() == Basis.HOURS_PER_UNIT ? amount : inHouse.hoursPerUnit() / amount;
    }

    /** In the firm's currency and Year 1 prices. */
    double pricePerHour() {
        double exchange = quote.provider()
                .exchange()
                .map(foreign -> foreign.rate().value())
                .orElse(1.0);
        double quoted = quote.price().amount().value() * exchange;
        return quote.price().hourly() ? quoted : quoted / hoursPerUnit();
    }

    /** Extra hours of Year 1; only who pays by the hour pays for them. */
    double learningLoss(int year) {
        return year == 1 && quote.price().hourly()
                ? quote.friction().learningLoss().value()
                : 0;
    }

    double cultureLoss() {
        return quote.price().hourly() ? quote.friction().cultureLoss().value() : 0;
    }

    double grossFees(int year) {
        return movedUnits(year)
                * hoursPerUnit()
                * pricePerHour()
                * priceIndex(year)
                * (1 + learningLoss(year))
                * (1 + cultureLoss());
    }

    double fullYearFees() {
        return inHouse.units(1) * hoursPerUnit() * pricePerHour() * priceIndex(1);
    }

    double discount(int year) {
        List<DiscountTier> tiers = quote.provider().discounts().stream()
                .filter(tier -> tier.work().map(quote.work().name()::equals).orElse(true))
                .sorted(Comparator.comparingDouble(tier -> tier.from().value()))
                .toList();
        double fees = grossFees(year);
        double sum = 0;
        for (int i = 0; i < tiers.size(); i++) {
            double from = tiers.get(i).from().value();
            double to = i + 1 < tiers.size() ? tiers.get(i + 1).from().value() : Double.POSITIVE_INFINITY;
            sum += Math.max(0, Math.min(fees, to) - from)
                    * tiers.get(i).discount().value();
        }
        return sum;
    }

    double netFees(int year) {
        return grossFees(year) - discount(year);
    }

    /** The team paid beside the provider in Year 1. */
    double parallelRunning(int year) {
        return year == 1 ? quote.provider().transition().parallelMonths().value() / 12 * inHouse.avoidablePay(1) : 0;
    }

    double queryRate() {
        return quote.friction().queryRate().value();
    }

    double latencyDays() {
        return queryRate() * (1 - quote.provider().overlap().value() / 8);
    }

    double valuePerDay() {
        return quote.work().turnaround().valuePerDay().map(day -> day.value()).orElse(0.0);
    }

    /** Whether both turnarounds and the value of a day are known. */
    boolean timeHasPrice() {
        var turnaround = quote.work().turnaround();
        return turnaround.days().isPresent()
                && turnaround.valuePerDay().isPresent()
                && quote.turnaroundDays().isPresent();
    }

    double turnaroundInHouse() {
        return timeHasPrice() ? quote.work().turnaround().days().orElseThrow().value() * valuePerDay() : 0;
    }

    double turnaroundAtProvider() {
        return timeHasPrice() ? quote.turnaroundDays().orElseThrow().value() * valuePerDay() : 0;
    }
}
