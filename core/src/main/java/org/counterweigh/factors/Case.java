package org.counterweigh.factors;

import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;

/**
 * One kind of work with one provider that quotes for it: everything the eight factors look at.
 *
 * @param option how much of it goes
 * @param exposure what is at stake in confidentiality when this work moves
 * @param charges the provider as it weighs on this case alone
 */
public record Case(
        Option option,
        Workload workload,
        Offer offer,
        ProviderTerms terms,
        Exposure exposure,
        ProviderCharges charges) {

    public Quote quote() {
        return offer.quote();
    }

    /** The part of provider-wide amounts that this case bears, by its share of the fees of a full year. */
    public Figure allocation() {
        return charges.portion();
    }

    Line shareMoved() {
        return terms.shareMoved();
    }

    public Line unitsMoved() {
        return offer.unitsMoved();
    }

    public List<Line> lines() {
        return List.of(unitsMoved(), offer.hoursPerUnit(), offer.pricePerHour(), offer.fees());
    }
}
