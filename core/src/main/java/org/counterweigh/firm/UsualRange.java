package org.counterweigh.firm;

import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Source;

/**
 * What the figures of a column usually lie between; one outside is possible, and asked about.
 *
 * @param where what has to be known of the row for it to hold; nothing where it holds for every row
 * @param low above 0 or nil, in the unit of the column; shares are 0..1, and money is in the currency named, or else in US
 *     dollars
 */
public record UsualRange(Source.Column column, Set<Trait> where, double low, double high, Citation citation) {

    public UsualRange {
        where = Set.copyOf(where);
        if (!(low <= high)) {
            throw new IllegalArgumentException(column + " is usually between " + low + " and " + high);
        }
    }

    /** Whether an amount is usual; nothing always is, since somebody who types 0 means that there is none. */
    public boolean holds(double amount) {
        return amount == 0 || (amount >= low && amount <= high);
    }

    /** Of money: the same in another currency, by the rates; empty where nobody knows what that is worth. */
    public Optional<UsualRange> in(String currency, ReferenceRates rates) {
        if (where.contains(Trait.currency(currency))) {
            return Optional.of(this);
        }
        var rate = rates.rate(currency, "USD");
        return rate.isEmpty() ? Optional.empty() : Optional.of(times(rate.getAsDouble()));
    }

    /** The same with every amount times a factor, such as a rate of exchange. */
    private UsualRange times(double factor) {
        return new UsualRange(column, where, low * factor, high * factor, citation);
    }
}
