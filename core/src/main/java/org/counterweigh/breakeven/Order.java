package org.counterweigh.breakeven;

import java.util.List;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider.DiscountTier;

/**
 * How far a figure can go before the case would be worked out by other lines: who is paid most, which tier of a discount
 * comes first.
 */
record Order(FirmData data, CaseModel model) {

    Bounds within(Given given, Bounds range) {
        double low = Math.max(range.low(), model.bestPaid().least(given));
        double high = Math.min(range.high(), model.bestPaid().most(given));
        for (var provider : data.market().providers()) {
            for (DiscountTier tier : provider.discounts()) {
                if (tier.from().equals(given)) {
                    var others = others(tier, provider.discounts());
                    low = Math.max(low, most(others, given.value()));
                    high = Math.min(high, least(others, given.value()));
                }
            }
        }
        return new Bounds(Math.min(low, given.value()), Math.max(high, given.value()));
    }

    private static List<Double> others(DiscountTier tier, List<DiscountTier> all) {
        return all.stream()
                .filter(other ->
                        other.work().equals(tier.work()) && !other.from().equals(tier.from()))
                .map(other -> other.from().value())
                .toList();
    }

    private static double most(List<Double> amounts, double below) {
        return amounts.stream()
                .mapToDouble(Double::doubleValue)
                .filter(amount -> amount <= below)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static double least(List<Double> amounts, double above) {
        return amounts.stream()
                .mapToDouble(Double::doubleValue)
                .filter(amount -> amount >= above)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
