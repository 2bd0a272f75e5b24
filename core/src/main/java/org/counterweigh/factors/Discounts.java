package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Provider.DiscountTier;
import org.counterweigh.firm.Quote;

/** Graduated discounts: each slice of the year's gross fees at its own tier's rate. */
final class Discounts {

    private Discounts() {}

    /** Tiers of one kind of work alone. */
    static List<DiscountTier> tiersOf(Quote quote) {
        return quote.provider().discounts().stream()
                .filter(tier -> tier.work().equals(Optional.of(quote.work().name())))
                .toList();
    }

    /** Tiers of all that a provider does together. */
    static List<DiscountTier> tiersOf(Provider provider) {
        return provider.discounts().stream()
                .filter(tier -> tier.work().isEmpty())
                .toList();
    }

    /** Whether the quote's fees count towards the tiers of all its provider does. */
    static boolean isShared(Quote quote) {
        return tiersOf(quote).isEmpty() && !tiersOf(quote.provider()).isEmpty();
    }

    static Figure of(Line grossFees, List<DiscountTier> tiers) {
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            DiscountTier tier = tiers.get(i);
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
}
