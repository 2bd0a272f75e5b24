package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.ObligationCost;

/**
 * One provider at work on some cases, bearing a portion of what it costs to have that provider at all.
 *
 * @param portion of the provider-wide amounts: the case's allocation, or in a plan 1 where the provider is used
 * @param discount on all it is paid; none where it has no such tiers
 * @param fees that count towards a commitment, after every discount
 * @param obligations what the gate asks of these cases, by code
 */
public record ProviderCharges(
        ProviderTerms terms,
        Figure portion,
        Optional<SharedDiscount> discount,
        Line fees,
        SortedMap<String, Obligation> obligations) {

    /** What an obligation costs, and the portion of it that is borne. */
    public record Obligation(ObligationCost cost, Figure portion) {}

    /**
     * A discount on all that a provider is paid.
     *
     * @param amount that these cases get of it
     * @param lostIncome what a law firm passes on to its clients of it; none for a department
     */
    public record SharedDiscount(Line amount, Optional<Line> lostIncome) {

        /** Of cases by what they pay in gross fees, in all and of their own. */
        static SharedDiscount of(ProviderTerms terms, Line allGross, Line ownGross, Optional<Line> passedOn) {
            var all = line("Discount on all fees", Discounts.of(allGross, Discounts.tiersOf(terms.provider())));
            var rate = line("Discount over all fees", all.overAny(allGross));
            return new SharedDiscount(
                    line("Discount, part of all fees", rate.times(ownGross)),
                    passedOn.map(income -> line("Discount passed on to clients", rate.times(income))));
        }
    }

    /** What the factors take of it, in the order of the brief. */
    Map<FactorName, List<MoneyLine>> byFactor() {
        Map<FactorName, List<MoneyLine>> charges = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            charges.put(factor, Factor.of(factor).charges(this));
        }
        return charges;
    }

    Optional<Line> lostIncome() {
        return discount.flatMap(SharedDiscount::lostIncome);
    }

    static Line feesLess(List<? extends Figure> fees, Optional<SharedDiscount> discount) {
        List<Figure> paid = new ArrayList<>(fees);
        Figure before = Figure.sum(paid, Unit.MONEY);
        return line(
                "Fees that count towards the commitment",
                discount.<Figure>map(shared -> before.minus(shared.amount())).orElse(before));
    }
}
